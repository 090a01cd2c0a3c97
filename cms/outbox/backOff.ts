/** After this many failed tries a mail is given up and shown as „nie do wysłania”. */
export const mostAttempts = 10;

/** How long to wait after the n-th failed try: 57 s after the first, growing like n³, ten tries in about 4.5 hours. */
export const backOffMs = (failedAttempts: number): number => (8 * failedAttempts ** 3 + 49) * 1000;
