import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  /** what there is none of, one sentence */
  title: string;
  children?: ComponentChildren;
  action?: { href: string; label: string };
}

/** When there is nothing to show: says so, and shows the way on. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div class="empty measure">
    <p class="lead">{title}</p>
    {children}
    {action === undefined ? null : (
      <p>
        <a class="button" href={action.href}>
          {action.label}
        </a>
      </p>
    )}
  </div>
);
