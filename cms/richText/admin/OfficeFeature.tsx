'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $insertNodes,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { mendEvent, type MendRequest } from '../../gate/admin/mendEvent.ts';
import { mendState } from '../../gate/mendState.ts';
import { fromRichText } from '../fromRichText.ts';
import type { LexicalState } from '../lexicalNode.ts';
import { fromPastedHtml, isFromWordProcessor } from '../paste/fromPastedHtml.ts';

/** Pasted from a word processor: only what our tree has a word for. */
const CleanPaste = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = 'clipboardData' in event ? (event.clipboardData?.getData('text/html') ?? '') : '';
          if (!isFromWordProcessor(html)) return false;
          const { root } = fromRichText(fromPastedHtml(html));
          event.preventDefault();
          editor.update(
            () => {
              if (!$getSelection()) return;
              $insertNodes((root.children as SerializedLexicalNode[]).map((node) => $parseSerializedNode(node)));
            },
            { tag: 'paste' },
          );
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
};

/** Mends that were pressed in the panel, done in the editor so that they can be undone there. */
const Mends = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const mend = (event: Event) => {
      const request = (event as CustomEvent<MendRequest>).detail;
      const field = editor.getRootElement()?.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath;
      if (field !== request.mend.field) return;
      const before = editor.getEditorState().toJSON() as unknown as LexicalState;
      const after = mendState(before, request.mend);
      if (after === before) return;
      editor.setEditorState(editor.parseEditorState(JSON.stringify(after)));
      request.done = true;
    };
    window.addEventListener(mendEvent, mend);
    return () => {
      window.removeEventListener(mendEvent, mend);
    };
  }, [editor]);
  return null;
};

/** What our editor has besides its nodes: clean pasting, and mends of the gate. */
export const OfficeFeature = createClientFeature({
  plugins: [
    { Component: CleanPaste, position: 'normal' },
    { Component: Mends, position: 'normal' },
  ],
});
