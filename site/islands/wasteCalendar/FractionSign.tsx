import { wasteFractions, type WasteFraction } from '../../../content-models/wasteCalendar/wasteCalendar.ts';

/** A shape for each kind of waste, so that it is told apart without its colour too. */
const shapes: Record<WasteFraction, string> = {
  mixed: 'M4 4h16v16H4z',
  bio: 'M20 4c0 10-5 16-12 16-3 0-4-2-4-4C4 9 10 4 20 4z',
  paper: 'M6 3h9l4 4v14H6z',
  plastic: 'M10 2h4v4l3 4v12H7V10l3-4z',
  glass: 'M6 3h12l-1 7a5 5 0 0 1-4 4v5h4v2H7v-2h4v-5a5 5 0 0 1-4-4z',
  ash: 'M12 3l10 18H2z',
  bulky: 'M4 10V6h16v4h2v9h-3v2h-2v-2H7v2H5v-2H2v-9z',
};

/** The kind of waste as a coloured shape with its name; what it looks like is said by the words too. */
export const FractionSign = ({ fraction }: { fraction: WasteFraction }) => (
  <span class="fraction">
    <svg
      class={`fraction__sign fraction__sign--${fraction}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={shapes[fraction]} />
    </svg>
    {wasteFractions[fraction].long}
  </span>
);
