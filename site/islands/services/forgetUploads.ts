/** Removes files that are no longer wanted, also while the page is left; one that stays all the same is swept by the office. */
export const forgetUploads = (ids: readonly string[]): void => {
  for (const id of ids)
    fetch(`/api/portal/uploads/${id}`, { method: 'DELETE', credentials: 'same-origin', keepalive: true }).catch(
      () => undefined,
    );
};
