import { WorkPanel as WorkPanel_4194c60399df814922b4b29ec8bd33b0 } from '../../../../reviews/admin/WorkPanel.tsx'
import { SchedulePanel as SchedulePanel_d3dfa2604814d91abd3fef3c47faaa8a } from '../../../../schedule/admin/SchedulePanel.tsx'
import { GatePanel as GatePanel_443ba472bccd9d48bac732b2d8cef192 } from '../../../../gate/admin/GatePanel.tsx'
import { NoDifference as NoDifference_9f81e82c8fa8f7556cc16df51ab53b70 } from '../../../../fields/admin/NoDifference.tsx'
import { OriginalPanel as OriginalPanel_bbba0e48b6304bbfffcd537bdd8071eb } from '../../../../translations/admin/OriginalPanel.tsx'
import { TranslationsPanel as TranslationsPanel_39b82e79a9633f470712c54562575e57 } from '../../../../translations/admin/TranslationsPanel.tsx'
import { Reminders as Reminders_2ab6fcc3e55647edd12ac0966290591b } from '../../../../announcements/admin/Reminders.tsx'
import { MoneyInput as MoneyInput_ba96ca9d350752582bd1d78121edae94 } from '../../../../fields/money/MoneyInput.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OfficeFeature as OfficeFeature_12aa1a3d0abdaaf60ac0ff76a977ae27 } from '../../../../richText/admin/OfficeFeature.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FactLabel as FactLabel_dd9a4476e1e9c4f9a0ef104312f21b7a } from '../../../../richText/admin/FactLabel.tsx'
import { TableFeature as TableFeature_86c43d633db510f51f3db1005084c3dd } from '../../../../richText/admin/TableFeature.tsx'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RemovalPanel as RemovalPanel_e2b71f9cb6001bc069aba38d0a5eb2d0 } from '../../../../publishing/admin/RemovalPanel.tsx'
import { ArchivePanel as ArchivePanel_efe4d48c02ec476ab5be0fd0fc53b081 } from '../../../../bip/admin/ArchivePanel.tsx'
import { OverdueAnnouncements as OverdueAnnouncements_01d94617daba485a6676e7a5d3e0b5d5 } from '../../../../announcements/admin/OverdueAnnouncements.tsx'
import { MoneyField as MoneyField_21a5b91548de9317dd64e5158dbc9020 } from '../../../../facts/admin/MoneyField.tsx'
import { FactUsage as FactUsage_aaf4bc6e8150b0f96d67bb171010a93a } from '../../../../facts/admin/FactUsage.tsx'
import { AddressPanel as AddressPanel_8fc6e3a90970beb63e1c51a901ed4195 } from '../../../../documents/admin/AddressPanel.tsx'
import { UsagePanel as UsagePanel_18a81df9a1418ae8d5d95892e437bb1a } from '../../../../usages/admin/UsagePanel.tsx'
import { FilesToMend as FilesToMend_7853baf97fd59d31360b2a19b7503894 } from '../../../../documents/admin/FilesToMend.tsx'
import { OverdueCaptions as OverdueCaptions_b0958bc25d73175501cab785dd54f387 } from '../../../../council/admin/OverdueCaptions.tsx'
import { CasePanel as CasePanel_37b2727dbdf4fe200104c7cf917777b2 } from '../../../../cases/admin/CasePanel.tsx'
import { VersionsPanel as VersionsPanel_28b986e428cd4142aa8e101dd6a4caa3 } from '../../../../services/admin/versions/VersionsPanel.tsx'
import { DefinitionEditor as DefinitionEditor_40f45e90004c4f2a8efe892afd134ec4 } from '../../../../services/admin/editor/DefinitionEditor.tsx'
import { NewService as NewService_4bb97c982ec2754171654f9cc933c591 } from '../../../../services/admin/versions/NewService.tsx'
import { InstitutionFilesView as InstitutionFilesView_396b1ed04fd5d18b6f1b48046107f88b } from '../../../../institutions/admin/InstitutionFilesView.tsx'
import { MailboxView as MailboxView_45ed2801b3d7d34ced4b6b9b81cc0966 } from '../../../../mailbox/admin/MailboxView.tsx'
import { OfficeNetwork as OfficeNetwork_a056b2f1d6eae26c5daaf9f44637d5eb } from '../../../../watch/admin/OfficeNetwork.tsx'
import { StreetsFile as StreetsFile_1c24bc4b5bf5fd93a8538679a4de4296 } from '../../../../streets/admin/StreetsFile.tsx'
import { ConnectionCheck as ConnectionCheck_cd61e272e7e041b8680d7bdb92186f0a } from '../../../../institutions/admin/ConnectionCheck.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../../admin/Logo.tsx'
import { QueueLinks as QueueLinks_c43dff8c73979a3a59c40abcbf96a416 } from '../../../../queue/admin/QueueLinks.tsx'
import { WorkLinks as WorkLinks_5e4badae46ad1b09d9dc3008a806a5a4 } from '../../../../dashboard/admin/WorkLinks.tsx'
import { StatementsLink as StatementsLink_9431361df02d48986d7b8deabce2d2b8 } from '../../../../payments/admin/StatementsLink.tsx'
import { PolishToasts as PolishToasts_e5c871c94abc5abb30b3c539752c8d79 } from '../../../../admin/PolishToasts.tsx'
import { Dashboard as Dashboard_0122240f5501d623b9d762f18afae31e } from '../../../../dashboard/admin/Dashboard.tsx'
import { WorklistView as WorklistView_ef0d62c58a0e62ab2ae6e31a4cb88f31 } from '../../../../dashboard/admin/WorklistView.tsx'
import { QueueView as QueueView_2db1b66fdde4390860807511320b36b8 } from '../../../../queue/admin/QueueView.tsx'
import { StatisticsView as StatisticsView_1959004be8c1d6a8c64a1eb179375676 } from '../../../../statistics/admin/StatisticsView.tsx'
import { StatementsView as StatementsView_95cfb6b50048723584ce8b7749d02baf } from '../../../../payments/admin/StatementsView.tsx'
import { CalendarView as CalendarView_a5c4cd60f772cfecd5a7ee997b9abdd1 } from '../../../../schedule/admin/CalendarView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/reviews/admin/WorkPanel.tsx#WorkPanel": WorkPanel_4194c60399df814922b4b29ec8bd33b0,
  "/schedule/admin/SchedulePanel.tsx#SchedulePanel": SchedulePanel_d3dfa2604814d91abd3fef3c47faaa8a,
  "/gate/admin/GatePanel.tsx#GatePanel": GatePanel_443ba472bccd9d48bac732b2d8cef192,
  "/fields/admin/NoDifference.tsx#NoDifference": NoDifference_9f81e82c8fa8f7556cc16df51ab53b70,
  "/translations/admin/OriginalPanel.tsx#OriginalPanel": OriginalPanel_bbba0e48b6304bbfffcd537bdd8071eb,
  "/translations/admin/TranslationsPanel.tsx#TranslationsPanel": TranslationsPanel_39b82e79a9633f470712c54562575e57,
  "/announcements/admin/Reminders.tsx#Reminders": Reminders_2ab6fcc3e55647edd12ac0966290591b,
  "/fields/money/MoneyInput.tsx#MoneyInput": MoneyInput_ba96ca9d350752582bd1d78121edae94,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richText/admin/OfficeFeature.tsx#OfficeFeature": OfficeFeature_12aa1a3d0abdaaf60ac0ff76a977ae27,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richText/admin/FactLabel.tsx#FactLabel": FactLabel_dd9a4476e1e9c4f9a0ef104312f21b7a,
  "/richText/admin/TableFeature.tsx#TableFeature": TableFeature_86c43d633db510f51f3db1005084c3dd,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/publishing/admin/RemovalPanel.tsx#RemovalPanel": RemovalPanel_e2b71f9cb6001bc069aba38d0a5eb2d0,
  "/bip/admin/ArchivePanel.tsx#ArchivePanel": ArchivePanel_efe4d48c02ec476ab5be0fd0fc53b081,
  "/announcements/admin/OverdueAnnouncements.tsx#OverdueAnnouncements": OverdueAnnouncements_01d94617daba485a6676e7a5d3e0b5d5,
  "/facts/admin/MoneyField.tsx#MoneyField": MoneyField_21a5b91548de9317dd64e5158dbc9020,
  "/facts/admin/FactUsage.tsx#FactUsage": FactUsage_aaf4bc6e8150b0f96d67bb171010a93a,
  "/documents/admin/AddressPanel.tsx#AddressPanel": AddressPanel_8fc6e3a90970beb63e1c51a901ed4195,
  "/usages/admin/UsagePanel.tsx#UsagePanel": UsagePanel_18a81df9a1418ae8d5d95892e437bb1a,
  "/documents/admin/FilesToMend.tsx#FilesToMend": FilesToMend_7853baf97fd59d31360b2a19b7503894,
  "/council/admin/OverdueCaptions.tsx#OverdueCaptions": OverdueCaptions_b0958bc25d73175501cab785dd54f387,
  "/cases/admin/CasePanel.tsx#CasePanel": CasePanel_37b2727dbdf4fe200104c7cf917777b2,
  "/services/admin/versions/VersionsPanel.tsx#VersionsPanel": VersionsPanel_28b986e428cd4142aa8e101dd6a4caa3,
  "/services/admin/editor/DefinitionEditor.tsx#DefinitionEditor": DefinitionEditor_40f45e90004c4f2a8efe892afd134ec4,
  "/services/admin/versions/NewService.tsx#NewService": NewService_4bb97c982ec2754171654f9cc933c591,
  "/institutions/admin/InstitutionFilesView.tsx#InstitutionFilesView": InstitutionFilesView_396b1ed04fd5d18b6f1b48046107f88b,
  "/mailbox/admin/MailboxView.tsx#MailboxView": MailboxView_45ed2801b3d7d34ced4b6b9b81cc0966,
  "/watch/admin/OfficeNetwork.tsx#OfficeNetwork": OfficeNetwork_a056b2f1d6eae26c5daaf9f44637d5eb,
  "/streets/admin/StreetsFile.tsx#StreetsFile": StreetsFile_1c24bc4b5bf5fd93a8538679a4de4296,
  "/institutions/admin/ConnectionCheck.tsx#ConnectionCheck": ConnectionCheck_cd61e272e7e041b8680d7bdb92186f0a,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/queue/admin/QueueLinks.tsx#QueueLinks": QueueLinks_c43dff8c73979a3a59c40abcbf96a416,
  "/dashboard/admin/WorkLinks.tsx#WorkLinks": WorkLinks_5e4badae46ad1b09d9dc3008a806a5a4,
  "/payments/admin/StatementsLink.tsx#StatementsLink": StatementsLink_9431361df02d48986d7b8deabce2d2b8,
  "/admin/PolishToasts.tsx#PolishToasts": PolishToasts_e5c871c94abc5abb30b3c539752c8d79,
  "/dashboard/admin/Dashboard.tsx#Dashboard": Dashboard_0122240f5501d623b9d762f18afae31e,
  "/dashboard/admin/WorklistView.tsx#WorklistView": WorklistView_ef0d62c58a0e62ab2ae6e31a4cb88f31,
  "/queue/admin/QueueView.tsx#QueueView": QueueView_2db1b66fdde4390860807511320b36b8,
  "/statistics/admin/StatisticsView.tsx#StatisticsView": StatisticsView_1959004be8c1d6a8c64a1eb179375676,
  "/payments/admin/StatementsView.tsx#StatementsView": StatementsView_95cfb6b50048723584ce8b7749d02baf,
  "/schedule/admin/CalendarView.tsx#CalendarView": CalendarView_a5c4cd60f772cfecd5a7ee997b9abdd1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
