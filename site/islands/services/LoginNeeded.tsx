import { ePuapText, loginNeededText, type NeededLevel } from '../../../content-models/services/loginNeeded.ts';
import type { FormVersion } from '../../../content-models/services/serviceForm.ts';
import { OtherWay } from './OtherWay.tsx';

interface LoginNeededProps {
  version: FormVersion;
  level: NeededLevel;
  /** something of it was begun before the office asked for more */
  isBegun: boolean;
}

/** A form that this log-in may not send: why, what became of what was typed, and how else the matter can be settled. */
export const LoginNeeded = ({ version, level, isBegun }: LoginNeededProps) => (
  <OtherWay
    version={version}
    heading="Hasłem do Mojego Miasta tego nie wyślesz"
    reason={loginNeededText(level)}
    begun={isBegun ? 'To, co już tu wpisano, nie zginęło: czeka w Zaczętych.' : undefined}
  >
    <p>{ePuapText}</p>
  </OtherWay>
);
