import type { StaffRole } from '../access/roles.ts';
import { staffWith } from '../access/staffOnly.ts';

/** Who keeps a commune's list of streets. */
export const streetKeepers: StaffRole[] = ['editor', 'publisher', 'administrator'];

/** Whether whoever asks keeps one. */
export const mayKeepStreets = staffWith(...streetKeepers);
