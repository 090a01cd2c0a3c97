'use client';
import { useEffect, useRef } from 'react';

interface PanelFormProps {
  className?: string;
  onSend: () => void;
  children: React.ReactNode;
}

/**
 * A form on the screen of a document. That screen is one large form of Payload's, and browsers let no `submit` of a form
 * inside another reach the document, where React listens; so this one listens for itself, and the page is not left.
 */
export const PanelForm = ({ className, onSend, children }: PanelFormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(onSend);
  useEffect(() => {
    latest.current = onSend;
  });
  useEffect(() => {
    const send = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    const element = form.current;
    element?.addEventListener('submit', send);
    return () => {
      element?.removeEventListener('submit', send);
    };
  }, []);
  return (
    <form ref={form} className={className}>
      {children}
    </form>
  );
};
