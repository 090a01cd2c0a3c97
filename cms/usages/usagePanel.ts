import type { UIField } from 'payload';

/** The list „Gdzie użyte” beside a picture or a file. */
export const usagePanel: UIField = {
  name: 'usages',
  type: 'ui',
  label: 'Gdzie użyte',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/usages/admin/UsagePanel.tsx#UsagePanel' },
  },
};
