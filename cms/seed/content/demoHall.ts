import type { DemoCouncil } from './council/demoCouncil.ts';
import type { DemoDepartment } from './departments/demoDepartment.ts';
import type { DemoPerson } from './people/demoPerson.ts';
import type { DemoCard } from './serviceCards/demoCard.ts';

/** A demo office and its council: departments and people, cards of matters, sessions. */
export interface DemoHall {
  departments: DemoDepartment[];
  people: DemoPerson[];
  cards: DemoCard[];
  council: DemoCouncil;
}
