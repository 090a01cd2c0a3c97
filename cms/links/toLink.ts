import type { Link } from '../../content-models/links/link.ts';
import type { ActiveLink } from './activeLinks.ts';
import { viewEndsOn } from './adulthood.ts';

/** A link as its resident sees it; the institution's own number of the child or customer stays here. */
export const toLink = ({ id, institution, subject, linkedAt }: ActiveLink): Link => ({
  id,
  institution,
  name: subject.name,
  ...(subject.detail === undefined ? {} : { detail: subject.detail }),
  topics: subject.topics,
  acts: subject.acts,
  linkedAt,
  ...(subject.bornOn === undefined ? {} : { endsOn: viewEndsOn(subject.bornOn) }),
});
