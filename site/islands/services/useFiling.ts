import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '../../../content-models/cases/case.ts';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { Resident } from '../../../content-models/residents/resident.ts';
import { fieldsOf } from '../../../content-models/services/interpretService.ts';
import type { FormVersion } from '../../../content-models/services/serviceForm.ts';
import type { PrefillOffers } from '../../../content-models/services/prefill.ts';
import { prefilledAnswers } from '../../../content-models/services/prefilledAnswers.ts';
import type { Answer, Answers } from '../../../content-models/services/answers.ts';
import { casePath } from '../cases/orderCases.ts';
import { focusField } from '../shared/ErrorSummary.tsx';
import type { Failure } from '../shared/failure.ts';
import { fieldErrorsFrom, type FieldError } from '../shared/fieldError.ts';
import { portal } from '../shared/portal.ts';
import { queueFor } from '../pocket/sendOrQueue.ts';
import { answersToKeep } from '../../../content-models/drafts/answersToKeep.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { browserDrafts } from './browserDrafts.ts';
import {
  CLAUSE,
  CO_APPLICANT,
  errorsOn,
  interpretToday,
  reachableScreen,
  screenOf,
  startingAnswers,
} from './filingSteps.ts';
import type { StartingDraft } from './openBegun.ts';
import { servicePath } from './servicePath.ts';
import { useSurroundings } from './useSurroundings.ts';
import { draftedUploads, isSending, unfinishedUploads, uploadAnswers, uploadsOf } from './upload.ts';
import { useServerDraft } from './useServerDraft.ts';
import { useCountedSteps } from './useCountedSteps.ts';
import type { Uploads } from './useUploads.ts';

/** Why a sending did not end in a case, when no field is to blame. */
export type FilingTrouble = { kind: 'failed'; failure: Failure } | { kind: 'alreadyFiled' };

interface FilingRules {
  resident: Resident;
  version: FormVersion;
  uploads: Uploads;
  /** what was begun before */
  start: StartingDraft | undefined;
  /** the resident's files that wait to be filed; absent when the office could not be asked */
  waiting: UploadState[] | undefined;
  /** what is known of its questions already */
  offers: PrefillOffers;
  /** The office changed the form between opening and sending. */
  onFormChanged: () => void;
}

/** The screen the address names, if it names one. */
const screenInAddress = (): number | undefined => {
  const asked = new URLSearchParams(location.search).get('krok');
  return asked === null ? undefined : Number(asked) - 1;
};

/** One form being filled in: answers, the screen, what is wrong, and the sending. */
export const useFiling = ({ resident, version, uploads, start, waiting, offers, onFormChanged }: FilingRules) => {
  const { definition } = version;
  const fields = fieldsOf(definition);
  const place = { resident: resident.id, service: version.service, version: version.number };
  const [kept, setKept] = useState(start);
  // files stand in their own rows
  const asked = fields.filter(({ type }) => type !== 'files');
  const [typed, setTyped] = useState(() => startingAnswers(asked, offers, kept?.answers));
  const filledIn = (given: Answers) => prefilledAnswers(definition, given, offers, localDateOf(new Date()));
  const { answers, sources } = filledIn(typed);
  const [key, setKey] = useState(() => kept?.key ?? crypto.randomUUID());
  const [isKept, setIsKept] = useState(true);
  const [clauseAccepted, setClauseAccepted] = useState(false);
  const [coApplicantEmail, setCoApplicantEmail] = useState('');
  const all = { ...answers, ...uploadAnswers(uploads.uploads) };
  const around = useSurroundings(fields);
  const form = interpretToday(definition, all, around);
  const [screen, setScreen] = useState(() => {
    const earlier = uploadAnswers(uploadsOf(fields, kept?.answers ?? {}, waiting).uploads);
    const begun = interpretToday(definition, { ...answers, ...earlier, ...uploadAnswers(uploads.uploads) }, around);
    return reachableScreen(begun, screenInAddress() ?? kept?.step ?? 0);
  });
  const [firstScreen] = useState(screen);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [trouble, setTrouble] = useState<FilingTrouble>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [filed, setFiled] = useState<CaseDetail>();
  const [queued, setQueued] = useState(false);
  const sending = useRef(false);
  const fieldToOpen = useRef<string>();
  const isReview = screen >= form.steps.length;

  /** what was given to the office and not answered yet */
  const onItsWay = useRef<Answers>();
  const keepHere = (next: typeof answers, nextKey: string, revision: number, synced: boolean) => {
    const sent = synced ? undefined : onItsWay.current;
    const draft = { title: definition.title, answers: next, key: nextKey, revision, synced, sent };
    setIsKept(browserDrafts.save(place, draft));
  };
  const server = useServerDraft({
    service: version.service,
    revision: start?.revision ?? 0,
    onSending: (typed, over) => {
      onItsWay.current = typed.answers;
      keepHere(lastTyped.current, typed.key, over, false);
    },
    onKept: (typed, revision) => {
      onItsWay.current = undefined;
      keepHere(lastTyped.current, typed.key, revision, true);
    },
  });
  const lastTyped = useRef(answers);
  /** Keeps what was typed on this device at once and at the office soon; there never an answer that is not asked for. */
  const keep = (given: typeof answers, nextKey = key, step = screen) => {
    const next = { ...given, ...draftedUploads(uploads.current()) };
    lastTyped.current = next;
    keepHere(next, nextKey, server.seen(), false);
    server.save({
      version: version.number,
      answers: answersToKeep(definition, next, localDateOf(new Date())),
      key: nextKey,
      step,
    });
  };
  const [lostFiles, setLostFiles] = useState(0);
  const filesKept = useRef<string>();
  const fileIds = JSON.stringify(draftedUploads(uploads.uploads));
  useEffect(() => {
    setLostFiles(uploads.restore(fields, kept?.answers ?? {}, waiting));
    filesKept.current = JSON.stringify(draftedUploads(uploads.current()));
    // the page was left before the office had it
    if (kept && !kept.synced && !kept.otherVersion) keep(answers);
  }, []);
  useEffect(() => {
    // drawn from before the files of the earlier visit were back
    if (fileIds !== JSON.stringify(draftedUploads(uploads.current())) || fileIds === filesKept.current) return;
    filesKept.current = fileIds;
    if (!filed && !queued) keep(answers);
  }, [fileIds]);
  const type = (given: Answers) => {
    const next = { ...typed, ...given };
    setTyped(next);
    keep(filledIn(next).answers);
  };
  const show = (next: number) => {
    setScreen(next);
    setErrors([]);
    setTrouble(undefined);
  };
  const go = (next: number) => {
    history.pushState(null, '', `${servicePath(version.service)}&krok=${String(next + 1)}`);
    show(next);
    keep(answers, key, next);
  };
  const refuse = (found: FieldError[], reason?: FilingTrouble) => {
    setErrors(found);
    setTrouble(found.length > 0 ? undefined : reason);
    setAttempt((count) => count + 1);
  };

  useEffect(() => {
    const back = () => {
      // the address is the case's by now: its own page knows how to show it
      if (filed) location.reload();
      else show(reachableScreen(form, screenInAddress() ?? 0));
    };
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  });
  useCountedSteps(version.service, form.steps[screen]?.name, isReview);
  useEffect(() => {
    if (fieldToOpen.current !== undefined) focusField(fieldToOpen.current);
    fieldToOpen.current = undefined;
  }, [screen]);
  const holdsUnkept = !filed && !queued && (!isKept || isSending(uploads.uploads));
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (holdsUnkept) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [holdsUnkept]);

  const send = async (withKey: string): Promise<void> => {
    if (sending.current) return;
    const found = [
      ...form.errors,
      ...unfinishedUploads(
        uploads.uploads,
        fieldsOf(form).map(({ name }) => name),
      ),
      ...(clauseAccepted ? [] : [{ path: CLAUSE, message: 'Zaznacz, że znasz informację o danych osobowych.' }]),
    ];
    if (found.length > 0) {
      refuse(found);
      return;
    }
    sending.current = true;
    setBusy(true);
    keep(answers, withKey);
    const body = {
      service: version.service,
      version: version.number,
      answers: form.answers,
      clauseVersion: definition.clause.version,
      ...(coApplicantEmail.trim() === '' ? {} : { coApplicantEmail: coApplicantEmail.trim() }),
    };
    // here already, with the review
    const { fileCase } = await import('./lastScreens.ts');
    const outcome = await fileCase(portal, body, withKey);
    // the draft stays until the queue has brought it to the office
    const waits =
      outcome.kind === 'failed' &&
      outcome.failure.kind === 'unreachable' &&
      (await queueFor({ path: '/cases', body, key: withKey, title: definition.title }));
    sending.current = false;
    setBusy(false);
    if (waits) {
      setQueued(true);
      return;
    }
    switch (outcome.kind) {
      case 'filed':
        server.end();
        browserDrafts.remove(place);
        // filed under a key of its own, the draft would stay behind
        if (withKey !== key) void server.forget();
        setFiled(outcome.filed);
        history.replaceState(null, '', casePath(outcome.filed.number));
        return;
      case 'formChanged':
        server.end();
        onFormChanged();
        return;
      case 'alreadyFiled':
        refuse([], outcome);
        return;
      case 'failed':
        refuse(outcome.failure.kind === 'refused' ? fieldErrorsFrom(outcome.failure.problem.errors) : [], outcome);
    }
  };

  return {
    answers: all,
    /** the form as it stands for these answers */
    form,
    around,
    screen,
    isReview,
    errors,
    trouble,
    attempt,
    busy,
    filed,
    /** there was no connection: it waits on this device and leaves by itself */
    queued,
    /** on the first screen shown: what came back from an earlier visit, and whether it was typed into another version of the form */
    restored: kept === undefined || screen !== firstScreen || attempt > 0 ? undefined : kept,
    /** files of the earlier visit that are no longer there */
    lostFiles,
    isKept,
    service: version.service,
    /** where what was typed is, and what the office said of it */
    keeping: server.keeping,
    kept: server.kept,
    outweigh: server.outweigh,
    /** Goes on with what another device kept. */
    takeOther: (): void => {
      server.end();
      browserDrafts.remove(place);
      uploads.clear();
      onFormChanged();
    },
    coApplicantEmail,
    setCoApplicantEmail,
    clauseAccepted,
    setClauseAccepted,
    change: (name: string, value: Answer): void => {
      type({ [name]: value });
    },
    /** where answers that nobody touched were taken from */
    sources,
    /** Takes back what was filled in on this screen. */
    clearPrefilled: (): void => {
      const names = (form.steps[screen]?.fields ?? []).map(({ name }) => name).filter((name) => name in sources);
      type(Object.fromEntries(names.map((name) => [name, ''])));
      if (names[0] !== undefined) focusField(names[0]);
    },
    next: (): void => {
      const names = form.steps[screen]?.fields.map(({ name }) => name) ?? [];
      const found = [...errorsOn(form, screen), ...unfinishedUploads(uploads.uploads, names)];
      if (found.length > 0) refuse(found);
      else go(screen + 1);
    },
    back: (): void => {
      go(screen - 1);
    },
    /** Goes to the question, wherever it is asked. */
    open: (name: string): void => {
      const target = name === CLAUSE || name === CO_APPLICANT ? form.steps.length : screenOf(form, name);
      if (target === screen) focusField(name);
      else {
        fieldToOpen.current = name;
        go(target);
      }
    },
    submit: (): void => {
      void send(key);
    },
    /** Sends as a second, separate matter: the earlier sending did reach the office. */
    submitAsNew: (): void => {
      const fresh = crypto.randomUUID();
      setKey(fresh);
      void send(fresh);
    },
    startAnew: (): void => {
      browserDrafts.remove(place);
      void server.forget();
      uploads.clear();
      filesKept.current = JSON.stringify({});
      setLostFiles(0);
      setKept(undefined);
      setTyped({});
      setKey(crypto.randomUUID());
      show(0);
    },
  };
};
export type FilingState = ReturnType<typeof useFiling>;
