import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Link, TopicData } from '../../../content-models/links/link.ts';
import { localDateOf, monthName, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { LinkNav } from '../bills/LinkNav.tsx';
import { EmptyState } from '../links/EmptyState.tsx';
import { LinkFrame } from '../links/LinkFrame.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { useSearch } from '../links/useSearch.ts';
import { dayWithWeekday, weekdayName } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { FractionSign } from './FractionSign.tsx';
import { byMonth, pickupDays, type PickupDay } from './pickupDays.ts';

const kinds: readonly InstitutionKind[] = ['waste'];

const Fractions = ({ day: { pickups } }: { day: PickupDay }) => (
  <ul class="fractions">
    {pickups.map(({ fraction, note }) => (
      <li key={`${fraction} ${note ?? ''}`}>
        <FractionSign fraction={fraction} />
        {note === undefined ? null : <span class="small soft fractions__note">{note}</span>}
      </li>
    ))}
  </ul>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Next = ({ day, outBy, today }: { day: PickupDay; outBy: string; today: LocalDate }) => {
  const when = whenText(day.on, today);
  const isNear = when === 'dziś' || when === 'jutro';
  return (
    <section class={isNear ? 'next-pickup next-pickup--near' : 'next-pickup'} aria-labelledby="najblizszy">
      <h2 id="najblizszy">{capital(when)}</h2>
      <p class="next-pickup__day">{dayWithWeekday(day.on)}</p>
      <Fractions day={day} />
      <p>
        Wystaw najpóźniej <strong>do godz.&nbsp;{outBy}</strong>
        {when === 'jutro' ? ', najlepiej dziś wieczorem.' : '.'}
      </p>
    </section>
  );
};

const Months = ({ days, today }: { days: PickupDay[]; today: LocalDate }) => (
  <>
    {byMonth(days).map(({ month, days: ofMonth }) => (
      <section key={month} class="pickup-month" aria-labelledby={`miesiac-${month}`}>
        <h3 id={`miesiac-${month}`}>
          {capital(monthName(Number(month.slice(5))))} {month.slice(0, 4)}
        </h3>
        <ul class="pickups">
          {ofMonth.map((day) => (
            <li key={day.on}>
              <p class="pickups__day">
                <time dateTime={day.on}>
                  <b>{Number(day.on.slice(8))}</b> <span>{weekdayName(day.on)}</span>
                </time>
                {whenText(day.on, today) === 'jutro' ? <span class="tag">jutro</span> : null}
              </p>
              <Fractions day={day} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

const Pickups = ({ data, today }: { data: TopicData['wasteCalendar']; today: LocalDate }) => {
  const days = pickupDays(data.pickups, today);
  const next = days[0];
  if (!next)
    return (
      <EmptyState title="W harmonogramie nie ma już żadnego terminu.">
        <p>Nowy pokażemy, gdy tylko go dostaniemy.</p>
      </EmptyState>
    );
  return (
    <>
      <Next day={next} outBy={data.outBy} today={today} />
      <section class="section">
        <h2>Wszystkie terminy</h2>
        <Months days={days} today={today} />
      </section>
    </>
  );
};

const Aside = ({ link, others }: { link: Link; others: Link[] }) => (
  <aside class="aside no-print">
    <section class="stack">
      <h2>Nie zapomnij</h2>
      <p>
        Terminy są też w <a href="/moje-miasto/kalendarz/">Twoim kalendarzu</a>. Możesz je mieć w telefonie: adres
        prywatnego kalendarza jest na tej samej stronie.
      </p>
      <p>
        Przypomnienie dzień wcześniej włączysz w <a href="/moje-miasto/powiadomienia/">powiadomieniach</a>.
      </p>
      <PrintButton what="Drukuj harmonogram" />
    </section>
    {link.topics.includes('bills') ? (
      <section>
        <p>
          <a href={`/moje-miasto/rachunki/?link=${link.id}`}>Opłaty za odpady</a>
        </p>
      </section>
    ) : null}
    <LinkNav title="Twoje inne adresy" links={others} />
    <section>
      <h2>Nie zabrali?</h2>
      <p>
        {link.institution.name}
        <br />
        tel. <a href={`tel:${link.institution.phone.replaceAll(' ', '')}`}>{link.institution.phone}</a>
      </p>
    </section>
  </aside>
);

const hasCalendar = ({ topics }: Link): boolean => topics.includes('wasteCalendar');

/** The days on which waste is taken from one address, named by `?link=`. */
export const WasteView = () => {
  const asked = useSearch();
  const today = localDateOf(new Date());
  return (
    <LinkFrame kinds={kinds} title="Odpady">
      {(first, links) => {
        const link = asked.has('link') || hasCalendar(first) ? first : (links.find(hasCalendar) ?? first);
        return (
          <>
            <PageHeading above={`Odbiór odpadów · ${link.institution.name}`} windowTitle="Odpady" screen={link.id}>
              {link.name}
            </PageHeading>
            <div class="columns">
              <div>
                <TopicFrame key={link.id} link={link} topic="wasteCalendar" loading="Wczytujemy harmonogram…">
                  {(data) => <Pickups data={data} today={today} />}
                </TopicFrame>
              </div>
              <Aside link={link} others={links.filter((one) => one.id !== link.id && hasCalendar(one))} />
            </div>
          </>
        );
      }}
    </LinkFrame>
  );
};
