import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoSeat } from './demoCouncil.ts';

/** What a demo council's seats need to know about it. */
interface Council {
  /** `Rady Miasta Chełm` */
  councilGenitive: string;
  /** how many seats one constituency has */
  perDistrict: number;
  clubs: readonly (string | undefined)[];
  committees: readonly string[];
  /** the seat, counted from 1, that somebody took over in the middle of the term */
  takenOver?: { place: number; from: LocalDate };
}

const seats = 15;

/** Fifteen seats without names: women and men by turns, the first is the chair, the second and third stand in. */
export const demoSeats = ({ councilGenitive, perDistrict, clubs, committees, takenOver }: Council): DemoSeat[] =>
  Array.from({ length: seats }, (_, index) => {
    const district = Math.floor(index / perDistrict) + 1;
    const mandate = (index % perDistrict) + 1;
    const woman = index % 2 === 0;
    const where =
      perDistrict === 1 ? `okręgu ${String(district)}` : `okręgu ${String(district)}, mandat ${String(mandate)}`;
    return {
      slug: perDistrict === 1 ? `okreg-${String(district)}` : `okreg-${String(district)}-mandat-${String(mandate)}`,
      title: `${woman ? 'Radna' : 'Radny'} ${where}`,
      post: `${woman ? 'Radna' : 'Radny'} ${councilGenitive}`,
      district,
      function: index === 0 ? 'chair' : index < 3 ? 'viceChair' : 'member',
      club: clubs[index % clubs.length],
      committees: [committees[index % committees.length] ?? ''],
      ...(takenOver?.place === index + 1 ? { from: takenOver.from } : {}),
    };
  });
