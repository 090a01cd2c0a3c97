'use client';
/** Replaced below. */
export const CasePanel = () => null;
