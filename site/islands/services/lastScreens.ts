// One file of the build: whoever comes to the review has also what sends, and what says how that went.
export { fileCase } from './fileCase.ts';
export { FilingConfirmation } from './FilingConfirmation.tsx';
export { FilingQueued } from './FilingQueued.tsx';
export { FilingReview } from './FilingReview.tsx';
export { FilingTroubleText } from './FilingTroubleText.tsx';
