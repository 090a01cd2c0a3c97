// Every style of the portal: its pages need all of it, whichever view takes over; so does the page of the style.
import './portal.css';
import './bills/bills.css';
import './bills/linkNav.css';
import './calendar/calendar.css';
import './links/links.css';
import './meters/meters.css';
import './notifications/notifications.css';
import './panel/panel.css';
import './school/school.css';
import './services/rows.css';
import './wasteCalendar/wasteCalendar.css';
