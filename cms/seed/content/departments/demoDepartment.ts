import type { Department } from '../../../../content-models/departments/department.ts';

/** The public face of one unit of a demo office; the unit is made when there is none with that symbol. */
export interface DemoDepartment extends Pick<
  Department,
  'title' | 'slug' | 'summary' | 'duties' | 'building' | 'floor' | 'rooms' | 'accessibility' | 'email' | 'order'
> {
  /** as it stands in the sign of a case */
  symbol: string;
  /** slug of the department that it is a part of, seeded before it */
  parent?: string;
  phones: Department['phones'];
  openingHours?: Department['openingHours'];
  /** In the notation of `richTextOf`. */
  body?: string;
  producedBy: string;
}
