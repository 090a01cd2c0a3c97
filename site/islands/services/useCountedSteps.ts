import { useEffect, useRef } from 'preact/hooks';

const tell = (service: string, body: { step: string; what: 'begun' | 'left' }) => {
  const blob = new Blob([JSON.stringify(body)], { type: 'application/json' });
  navigator.sendBeacon(`/api/portal/services/${encodeURIComponent(service)}/step`, blob);
};

/**
 * Tells the office once that a step was opened and once that somebody went on from it: the two numbers show where people
 * give up. Nothing is sent of who it is or what was typed.
 */
export const useCountedSteps = (service: string, step: string | undefined, isReview: boolean): void => {
  const told = useRef(new Set<string>());
  const last = useRef<string>();
  useEffect(() => {
    const once = (name: string, what: 'begun' | 'left') => {
      if (told.current.has(`${what} ${name}`)) return;
      told.current.add(`${what} ${name}`);
      tell(service, { step: name, what });
    };
    // going back is no going on: a step opened before was left by going forward already
    const isNew = isReview || (step !== undefined && !told.current.has(`begun ${step}`));
    if (isNew && last.current !== undefined && last.current !== step) once(last.current, 'left');
    if (step !== undefined) once(step, 'begun');
    last.current = step;
  }, [service, step, isReview]);
};
