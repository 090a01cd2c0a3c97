/** A field that the system keeps for itself: in no form, no list, no filter and no comparison of versions. */
export const internalAdmin = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  components: { Diff: '/fields/admin/NoDifference.tsx#NoDifference' },
};
