import { chelmPictures } from './pictures/chelm.ts';
import { chelmTownPictures } from './pictures/chelmTown.ts';
import type { DemoPicture } from './pictures/drawing.ts';
import { dzierzkowicePictures } from './pictures/dzierzkowice.ts';
import { kodenPictures } from './pictures/koden.ts';

/** Every drawn picture of the demo city, 1600 × 900; pages name them by `name`. */
export const pictures: DemoPicture[] = [
  ...chelmPictures,
  ...chelmTownPictures,
  ...dzierzkowicePictures,
  ...kodenPictures,
];
