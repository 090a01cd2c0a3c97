import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  TextStateFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { documentSources } from '../documentSources.ts';
import { blocksInEnglish } from '../words/inEnglish.ts';
import { officeBlocks, officeInlineBlocks } from './blocks.ts';
import { officeFeature, tableFeature } from './officeFeatures.ts';

const foreign = (label: string) => ({ label, css: { 'border-bottom': '2px dotted currentColor' } as const });

/**
 * The editor of every formatted text: what our own tree has a word for, and nothing else. The list of features is made
 * when the configuration is, after every collection is known.
 */
export const officeEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: documentSources.map(({ collection }) => collection), maxDepth: 0 }),
    TextStateFeature({
      state: {
        language: {
          en: foreign('po angielsku'),
          uk: foreign('po ukraińsku'),
          de: foreign('po niemiecku'),
          ru: foreign('po rosyjsku'),
          la: foreign('po łacinie'),
        },
      },
    }),
    tableFeature(),
    BlocksFeature({
      blocks: blocksInEnglish(officeBlocks),
      inlineBlocks: blocksInEnglish(officeInlineBlocks),
    }),
    officeFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});
