import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Office } from './failure.ts';

/** Whose portal this page is. */
export const OfficeContext = createContext<Office>({ name: '', phone: '' });

/** The office of this page, for sentences that send people to it. */
export const useOffice = (): Office => useContext(OfficeContext);
