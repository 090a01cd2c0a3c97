import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../../content-models/residents/resident.ts';
import type { Panel } from '../../../content-models/panel/panel.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { PartNav } from '../links/PartNav.tsx';
import { useSearch } from '../links/useSearch.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { DraftList } from '../services/DraftList.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { CaseBrief } from './CaseBrief.tsx';
import { householdOf, panelOf } from './people.ts';
import type { TileState } from './refreshTiles.ts';
import { TaskList } from './TaskList.tsx';
import { Tile } from './Tile.tsx';
import { UpcomingList } from './UpcomingList.tsx';
import { usePanel } from './usePanel.ts';

const news = { one: 'nowe powiadomienie', few: 'nowe powiadomienia', many: 'nowych powiadomień' };

const Institutions = ({ panel, states }: { panel: Panel; states: Record<string, TileState> }) =>
  panel.tiles.length === 0 ? (
    <EmptyState
      title="Nie masz tu jeszcze żadnej instytucji."
      action={{ href: '/moje-miasto/polacz/', label: 'Połącz' }}
    >
      <p>
        Połącz szkołę dziecka, wodociągi, ciepło albo harmonogram odpadów. Wystarczy kod ze szkoły, numer klienta
        z&nbsp;rachunku albo adres.
      </p>
    </EmptyState>
  ) : (
    <>
      <div class="tiles">
        {panel.tiles.map((tile) => (
          <Tile key={tile.link} tile={tile} state={states[tile.link]} />
        ))}
      </div>
      <p class="more">
        <a href="/moje-miasto/polacz/">Połącz kolejną instytucję</a>
      </p>
    </>
  );

interface SectionsProps {
  panel: Panel;
  whole: Panel;
  states: Record<string, TileState>;
}

const Rest = ({ panel, whole, states }: SectionsProps) => (
  <>
    <section class="panel__soon">
      <h2>Wkrótce</h2>
      {panel.upcoming.length === 0 ? (
        <p class="panel__calm">W najbliższych dniach nic nie jest zaplanowane.</p>
      ) : (
        <UpcomingList entries={panel.upcoming} today={panel.today} />
      )}
      <p class="more">
        <a href="/moje-miasto/kalendarz/">Cały kalendarz</a>
      </p>
    </section>
    <section class="panel__tiles">
      <h2>Twoje instytucje</h2>
      {panel.tiles.length === 0 && whole.tiles.length > 0 ? (
        <p class="panel__calm">
          Dla tej osoby nic nie jest połączone. <a href="/moje-miasto/polacz/">Połącz instytucję</a>
        </p>
      ) : (
        <Institutions panel={panel} states={states} />
      )}
    </section>
    <section class="panel__cases">
      <h2>Sprawy w urzędzie</h2>
      <CaseBrief cases={panel.cases} />
    </section>
  </>
);

/** False at the first drawing and true from the second on: what comes first is seen before the rest is made. */
const useSecondDrawing = (): boolean => {
  const [isSecond, setIsSecond] = useState(false);
  useEffect(() => {
    setIsSecond(true);
  }, []);
  return isSecond;
};

const Sections = ({ panel, whole, states }: SectionsProps) => {
  const isSecond = useSecondDrawing();
  return (
    <div class="panel">
      <section class="panel__tasks">
        <h2>Do zrobienia</h2>
        {panel.tasks.length === 0 ? (
          <p class="panel__calm">Nic teraz na Ciebie nie czeka.</p>
        ) : (
          <TaskList tasks={panel.tasks} today={panel.today} />
        )}
      </section>
      {isSecond ? <Rest panel={panel} whole={whole} states={states} /> : null}
    </div>
  );
};

const Whole = ({ panel, states, resident }: { panel: Panel; states: Record<string, TileState>; resident: string }) => {
  const person = useSearch().get('osoba') ?? '';
  const household = householdOf(panel);
  const chosen = household.some(({ id }) => id === person) ? person : '';
  return (
    <>
      <PageHeading>Dzień dobry, {panel.greetingName}</PageHeading>
      <p class="lead">
        Dziś jest {dayWithWeekday(panel.today)}
        {panel.unread > 0 ? (
          <a class="panel__news" href="/moje-miasto/powiadomienia/">
            Masz {counted(panel.unread, news)}
          </a>
        ) : null}
      </p>
      {household.length > 0 ? (
        <PartNav
          label="Czyje sprawy pokazać"
          parts={household.map(({ id, name }) => ({
            href: id === '' ? '?' : `?osoba=${encodeURIComponent(id)}`,
            label: name,
            current: id === chosen,
          }))}
        />
      ) : null}
      <DraftList resident={resident} />
      <Sections panel={panelOf(panel, chosen)} whole={panel} states={states} />
    </>
  );
};

/** The panel: what needs me now, what comes next, and how every linked institution stands. */
export const PanelView = () => {
  const { loaded, panel, tileStates, retry } = usePanel();
  const inside = ({ resident }: Session) => {
    if (panel) return <Whole panel={panel} states={tileStates} resident={resident.id} />;
    return (
      <>
        <PageHeading>Dzień dobry, {resident.givenName}</PageHeading>
        {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : <Loading />}
      </>
    );
  };
  return <LoggedIn current="/moje-miasto/">{inside}</LoggedIn>;
};
