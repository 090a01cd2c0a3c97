import { useEffect, useRef, useState } from 'preact/hooks';
import {
  notificationSettingsSchema,
  notificationTopics,
  type NotificationSettings,
  type NotificationTopic,
} from '../../../content-models/notifications/notification.ts';
import { Field } from '../shared/Field.tsx';
import { failureText, type Failure } from '../shared/failure.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';

const topics = Object.entries(notificationTopics) as [NotificationTopic, { label: string }][];
const channels = [
  { name: 'mail', label: 'E-mail' },
  { name: 'push', label: 'Na ekran' },
] as const;

/** What the hours are when silence is turned on for the first time. */
const usualQuiet = { from: '21:00', to: '07:00' };

interface TopicRowProps {
  topic: NotificationTopic;
  label: string;
  settings: NotificationSettings;
  onChange: (settings: NotificationSettings) => void;
}

/** One topic with its two ways; in the portal's list it stands in any case. */
const TopicRow = ({ topic, label, settings, onChange }: TopicRowProps) => (
  <fieldset class="topic-row">
    <legend>{label}</legend>
    <div class="topic-row__ways">
      {channels.map(({ name, label: way }) => (
        <label class="choice" key={name}>
          <input
            type="checkbox"
            name={`${topic}-${name}`}
            checked={settings[name].includes(topic)}
            onChange={(event) => {
              const others = settings[name].filter((one) => one !== topic);
              onChange({ ...settings, [name]: event.currentTarget.checked ? [...others, topic] : others });
            }}
          />
          <span>{way}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

interface QuietHoursProps {
  quiet: NotificationSettings['quiet'];
  onChange: (quiet: NotificationSettings['quiet']) => void;
}

const QuietHours = ({ quiet, onChange }: QuietHoursProps) => {
  const last = useRef(quiet ?? usualQuiet);
  return (
    <fieldset class="field-group">
      <legend class="field__label">Cisza</legend>
      <label class="choice">
        <input
          type="checkbox"
          name="quiet"
          checked={quiet !== undefined}
          onChange={(event) => {
            if (quiet !== undefined) last.current = quiet;
            onChange(event.currentTarget.checked ? last.current : undefined);
          }}
        />
        <span>
          W tych godzinach nie odzywaj się na urządzeniach, poczekaj do końca ciszy. E-maile przychodzą od razu.
        </span>
      </label>
      {quiet === undefined ? null : (
        <div class="quiet-hours">
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} name={`quiet-${end}`} label={end === 'from' ? 'Od' : 'Do'}>
              {(control) => (
                <input
                  {...control}
                  type="time"
                  required
                  value={quiet[end]}
                  onInput={(event) => {
                    onChange({ ...quiet, [end]: event.currentTarget.value });
                  }}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </fieldset>
  );
};

/** Which topics come by which way, and when to keep silent. */
export const SettingsForm = ({ initial }: { initial: NotificationSettings }) => {
  const office = useOffice();
  const [settings, setSettings] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'wrongHours' | Failure>();
  const changed = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, []);
  const change = (next: NotificationSettings) => {
    changed.current = true;
    setOutcome(undefined);
    setSettings(next);
  };
  const save = async () => {
    if (busy) return;
    const parsed = notificationSettingsSchema.safeParse(settings);
    if (!parsed.success) {
      setOutcome('wrongHours');
      return;
    }
    setBusy(true);
    const result = await portal.put('/notification-settings', notificationSettingsSchema, { body: parsed.data });
    setBusy(false);
    if (result.ok) changed.current = false;
    setOutcome(result.ok ? 'saved' : result.failure);
  };
  return (
    <form
      class="notification-settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="measure">
        Na liście w portalu masz zawsze wszystko. Tu wybierasz, o czym dodatkowo piszemy{' '}
        <span class="nobreak">e-mailem</span> i co pokazujemy na ekranie urządzeń, na których włączysz powiadomienia.
      </p>
      <div class="topic-rows">
        {topics.map(([topic, { label }]) => (
          <TopicRow key={topic} topic={topic} label={label} settings={settings} onChange={change} />
        ))}
      </div>
      <QuietHours
        quiet={settings.quiet}
        onChange={(quiet) => {
          const { quiet: _before, ...others } = settings;
          change(quiet === undefined ? others : { ...others, quiet });
        }}
      />
      <p>
        <button class="button" type="submit" aria-disabled={busy}>
          {busy ? 'Zapisujemy…' : 'Zapisz ustawienia'}
        </button>
      </p>
      <div role="status">
        {outcome === 'saved' ? <p class="notice notice--ok measure">Ustawienia zapisane.</p> : null}
        {outcome === 'wrongHours' ? (
          <p class="notice notice--stop measure">Podaj obie godziny ciszy, na przykład 21:00 i 07:00.</p>
        ) : null}
        {typeof outcome === 'object' ? <p class="notice notice--stop measure">{failureText(outcome, office)}</p> : null}
      </div>
    </form>
  );
};
