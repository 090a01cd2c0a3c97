import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

/** What Word leaves behind is cleaned when it is pasted, and mends of the gate reach the editor. */
export const officeFeature = createServerFeature({
  key: 'office',
  feature: { ClientFeature: '/richText/admin/OfficeFeature.tsx#OfficeFeature' },
});

/** Payload's table with our own Polish menu in place of its English one. */
export const tableFeature = (): ReturnType<typeof EXPERIMENTAL_TableFeature> => {
  const provider = EXPERIMENTAL_TableFeature();
  const { feature } = provider;
  return {
    ...provider,
    feature: async (given) => ({
      ...(typeof feature === 'function' ? await feature(given) : feature),
      ClientFeature: '/richText/admin/TableFeature.tsx#TableFeature',
    }),
  };
};
