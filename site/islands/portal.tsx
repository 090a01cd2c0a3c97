import './shared/neverEval.ts';
import type { ComponentType } from 'preact';
import { whenAnswered, whenQuiet } from './shared/earlyAnswers.ts';
import { mount } from './shared/mount.tsx';

/** Every view of the portal, each in a chunk of its own; the page names its view in `data-view`. */
const views: Record<string, () => Promise<ComponentType>> = {
  panel: async () => (await import('./panel/PanelView.tsx')).PanelView,
  linking: async () => (await import('./links/LinkingView.tsx')).LinkingView,
  school: async () => (await import('./school/SchoolView.tsx')).SchoolView,
  bills: async () => (await import('./bills/BillsView.tsx')).BillsView,
  reading: async () => (await import('./meters/ReadingView.tsx')).ReadingView,
  waste: async () => (await import('./wasteCalendar/WasteView.tsx')).WasteView,
  calendar: async () => (await import('./calendar/CalendarView.tsx')).CalendarView,
  notifications: async () => (await import('./notifications/NotificationsView.tsx')).NotificationsView,
  cases: async () => (await import('./cases/CaseListView.tsx')).CaseListView,
  opinion: async () => (await import('./cases/OpinionView.tsx')).OpinionView,
  case: async () => (await import('./cases/CaseView.tsx')).CaseView,
  services: async () => (await import('./services/ServicesView.tsx')).ServicesView,
  confirmationCheck: async () => (await import('./confirmations/CheckView.tsx')).CheckView,
  coApplicant: async () => (await import('./coApplicants/CoApplicantView.tsx')).CoApplicantView,
  login: async () => (await import('./residents/LoginView.tsx')).LoginView,
  registration: async () => (await import('./residents/RegistrationView.tsx')).RegistrationView,
  confirmation: async () => (await import('./residents/ConfirmationView.tsx')).ConfirmationView,
  forgottenPassword: async () => (await import('./residents/ForgottenPasswordView.tsx')).ForgottenPasswordView,
  newPassword: async () => (await import('./residents/NewPasswordView.tsx')).NewPasswordView,
  account: async () => (await import('./residents/AccountView.tsx')).AccountView,
};

// A page put back by the „back” button may belong to somebody who has logged out since.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

const root = document.getElementById('portal');
const name = root?.dataset['view'] ?? '';
const view = views[name];
if (root && view) {
  const View = await view();
  await whenAnswered();
  mount(View, root);
  // Last, because it fetches the whole portal for the pocket; without it the portal works too, only not in a tunnel.
  if ('serviceWorker' in navigator) {
    await whenQuiet();
    void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  }
}
