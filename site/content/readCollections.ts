import type { Gallery } from '../../content-models/galleries/gallery.ts';
import type { Project, ProjectState } from '../../content-models/projects/project.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { keptPerContent, note } from './reading.ts';

const stateOrder: ProjectState[] = ['running', 'planned', 'finished'];

const orderedProjects = keptPerContent(({ documents }, language) =>
  [...documents.project.values()]
    .filter((one) => one.language === language)
    .sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || polishOrder(a.title, b.title)),
);

/** The projects of a commune: those going on, those planned, those finished. */
export const projects = (tenant: string): Project[] => {
  note('projects');
  return orderedProjects(tenant);
};

const orderedGalleries = keptPerContent(({ documents }, language) =>
  [...documents.gallery.values()]
    .filter((one) => one.language === language)
    .sort((a, b) => (a.takenOn === b.takenOn ? polishOrder(a.title, b.title) : a.takenOn < b.takenOn ? 1 : -1)),
);

/** The galleries of a commune, newest first. */
export const galleries = (tenant: string): Gallery[] => {
  note('galleries');
  return orderedGalleries(tenant);
};
