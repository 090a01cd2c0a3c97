import { askEarly, viewOf } from './earlyQuestions.ts';

// Zod would try `new Function`, which our content security policy forbids and reports; it reads this before any model
// is made, and models come only with the portal's other files.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Everything that will be needed is asked for at once: on a slow line each turn of question and answer counts.
const view = viewOf();
if (view !== undefined && !view.isOpenToAll) askEarly('/me');
if (view?.name === 'panel') askEarly('/panel');
