/** What a text field leaves in its configuration when its value is an address that readers follow: its links are watched. */
export const isAddress = { isAddress: true } as const;
