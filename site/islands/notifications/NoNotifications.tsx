import { linksSchema } from '../../../content-models/links/link.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';

const Linked = () => (
  <>
    <p>
      Pojawią się tu same: zmiany w Twoich sprawach, wiadomości z tego, co masz połączone, i ostrzeżenia gminy. O czym i
      jak piszemy, wybierasz w <a href="?widok=ustawienia">ustawieniach powiadomień</a>.
    </p>
    <p>
      <a href="/moje-miasto/polacz/">Zobacz, co masz połączone</a>
    </p>
  </>
);

const NotLinked = () => (
  <>
    <p>
      Znajdziesz tu zmiany w swoich sprawach i ostrzeżenia gminy, a gdy połączysz szkołę, wodę lub odpady, także nowe
      oceny, terminy rachunków i dni odbioru.
    </p>
    <p>
      <a class="button" href="/moje-miasto/polacz/">
        Połącz szkołę, wodę, odpady
      </a>
    </p>
  </>
);

const FirstOnes = () => {
  const { loaded } = useLoad(() => portal.get('/links', linksSchema));
  return (
    <EmptyState title="Nie masz jeszcze powiadomień.">
      {loaded.state === 'loading' ? null : loaded.state === 'ready' && loaded.value.links.length === 0 ? (
        <NotLinked />
      ) : (
        <Linked />
      )}
    </EmptyState>
  );
};

/** An empty list of notifications: a page that is no longer there, a resident who has linked nothing, or one who has. */
export const NoNotifications = ({ page }: { page: number }) =>
  page > 1 ? (
    <EmptyState title="Na tej stronie nie ma już powiadomień.">
      <p>
        <a href="/moje-miasto/powiadomienia/">Zobacz najnowsze powiadomienia</a>
      </p>
    </EmptyState>
  ) : (
    <FirstOnes />
  );
