import type { Link } from '../../../content-models/links/link.ts';
import { LinkFrame } from '../links/LinkFrame.tsx';
import { PartNav } from '../links/PartNav.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { useSearch } from '../links/useSearch.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { AttendancePart } from './AttendancePart.tsx';
import { GradesPart } from './GradesPart.tsx';
import { MealsPart } from './MealsPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { partOf, partsFor, type SchoolPart } from './parts.ts';
import { SchoolworkPart } from './SchoolworkPart.tsx';
import { TimetablePart } from './TimetablePart.tsx';
import { ViewsPart } from './ViewsPart.tsx';

const pageIn = (search: URLSearchParams): number => {
  const page = Number(search.get('strona') ?? '1');
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
};

const Content = ({ link, part, page }: { link: Link; part: SchoolPart; page: number }) => {
  switch (part.widok) {
    case 'oceny':
      return (
        <TopicFrame link={link} topic="grades" loading="Wczytujemy oceny…">
          {(grades) => <GradesPart grades={grades} />}
        </TopicFrame>
      );
    case 'frekwencja':
      return (
        <TopicFrame link={link} topic="attendance" loading="Wczytujemy frekwencję…">
          {(attendance, { reload }) => <AttendancePart link={link} attendance={attendance} onSent={reload} />}
        </TopicFrame>
      );
    case 'plan':
      return (
        <TopicFrame link={link} topic="timetable" loading="Wczytujemy plan lekcji…">
          {(timetable) => <TimetablePart link={link.id} timetable={timetable} />}
        </TopicFrame>
      );
    case 'sprawdziany':
      return (
        <TopicFrame link={link} topic="schoolwork">
          {(schoolwork) => <SchoolworkPart schoolwork={schoolwork} />}
        </TopicFrame>
      );
    case 'ogloszenia':
      return (
        <TopicFrame link={link} topic="schoolNotices">
          {({ notices }) => <NoticesPart notices={notices} />}
        </TopicFrame>
      );
    case 'posilki':
      return (
        <TopicFrame link={link} topic="meals">
          {({ days }) => <MealsPart days={days} />}
        </TopicFrame>
      );
    case 'wglad':
      return <ViewsPart key={page} link={link} page={page} />;
  }
};

const Child = ({ link, links }: { link: Link; links: Link[] }) => {
  const search = useSearch();
  const part = partOf(search.get('widok'), link.topics);
  if (!part) return null;
  const href = (of: Link, { widok }: SchoolPart) => `?link=${of.id}&widok=${widok}`;
  return (
    <>
      <PageHeading
        windowTitle={part.label}
        screen={`${link.id} ${part.widok}`}
        above={[link.name, link.detail, link.institution.name].filter((one) => one !== undefined).join(', ')}
      >
        {part.label}
      </PageHeading>
      {links.length > 1 ? (
        <PartNav
          label="Które dziecko"
          parts={links.map((one) => ({ href: href(one, part), label: one.name, current: one.id === link.id }))}
        />
      ) : null}
      <PartNav
        label={`Szkoła: ${link.name}`}
        parts={partsFor(link.topics).map((one) => ({
          href: href(link, one),
          label: one.label,
          current: one.widok === part.widok,
        }))}
      />
      <div class="school">
        <Content key={link.id} link={link} part={part} page={pageIn(search)} />
      </div>
    </>
  );
};

/** A child at school: grades, attendance, the plan, tests, notices, meals, and who has looked. */
export const SchoolView = () => (
  <LinkFrame kinds={['school']} title="Szkoła">
    {(link, links) => <Child link={link} links={links} />}
  </LinkFrame>
);
