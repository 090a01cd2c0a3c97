import { useEffect, useState } from 'preact/hooks';

/** Offers the new version once it is here; the page changes only when the resident says so, and drafts stay. */
export const UpdateNotice = () => {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    let current = true;
    const offer = (registration: ServiceWorkerRegistration) => {
      // the very first worker has no older version to replace
      if (current && registration.waiting && navigator.serviceWorker.controller) setWaiting(registration.waiting);
    };
    // „ready” also waits for the very first worker, which may still be on its way when the page opens
    void navigator.serviceWorker.ready.then((registration) => {
      const watchNext = () => {
        registration.installing?.addEventListener('statechange', () => {
          offer(registration);
        });
      };
      offer(registration);
      watchNext();
      registration.addEventListener('updatefound', watchNext);
    });
    return () => {
      current = false;
    };
  }, []);
  if (!waiting) return null;
  return (
    <div class="notice" role="status">
      <p>Jest nowa wersja Mojego Miasta. To, co wpisane w formularzach, zostanie.</p>
      <p>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            navigator.serviceWorker.addEventListener('controllerchange', () => {
              location.reload();
            });
            waiting.postMessage({ type: 'take-over' });
          }}
        >
          Wczytaj nową wersję
        </button>
      </p>
    </div>
  );
};
