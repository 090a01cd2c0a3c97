import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface AdminPageProps {
  /** what Payload gives the view */
  view: AdminViewServerProps;
  title: string;
  className?: string;
  children: ReactNode;
}

/** A page of our own within the admin: its menu, its way back, and the title as the last step of that way. */
export const AdminPage = ({ view, title, className, children }: AdminPageProps) => {
  const { req, permissions, visibleEntities, locale } = view.initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      searchParams={view.searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
      viewType={view.viewType}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter {...(className === undefined ? {} : { className })}>{children}</Gutter>
    </DefaultTemplate>
  );
};
