/** Modules of the portal that come in one file of the build. A module goes to the first group that takes it, by priority. */
interface PortalGroup {
  name: string;
  test: RegExp;
  priority: number;
}

/** What views of the portal share, by who needs it; what one view alone needs comes with that view. */
export const portalGroups: PortalGroup[] = [
  {
    // every view of somebody who is logged in
    name: 'portal',
    test: /\/site\/pocket\/(?!typedDraft)|\/site\/islands\/(?:pocket\/|shared\/(?!PasswordField|FormFrame|Folded|useForm|formDraft|useSendOnce|PrintButton|InformationClause)|services\/(?:servicePath|forgetUploads)|residents\/(?:LoggedIn|PortalNav|SessionWatch|safeReturnPath|sessionStage|otherTabs))|\/content-models\/(?:shared\/(?!polishHolidays|legalDeadline|identifiers)|residents\/resident|services\/loginNeeded)|\/components\/communes\/formatPhone|\/node_modules\/(?:preact|zod|idb)\/|vite\/preload-helper/,
    priority: 2,
  },
  {
    // the panel and the topics of institutions
    name: 'institutions',
    test: /\/site\/islands\/links\/(?!LinkingView|ProofForm|LinkList)|\/content-models\/(?:calendar\/calendarEntry|panel|links|institutions|school\/school|bills\/bill\.|meters\/meter\.|wasteCalendar)/,
    priority: 1,
  },
  {
    // a form, and a case that was filed by one
    name: 'matters',
    test: /\/content-models\/(?:services\/(?:serviceFee|serviceField|prefill|rule)|cases\/coApplicant)\.ts|\/site\/islands\/cases\/orderCases/,
    priority: 1,
  },
  {
    // a case, in the list or alone
    name: 'case',
    test: /\/content-models\/(?:cases\/(?:case|caseSign)|services\/filer|statistics\/forecast|desk\/desk)\.ts|\/site\/islands\/cases\/(?:AnswerList|UnsignedNote|ConfirmationLink|caseDraft)|\/site\/pocket\/typedDraft/,
    priority: 0,
  },
  {
    // what draws questions: of a form, of an answer to a call, of an appeal
    name: 'fields',
    test: /\/content-models\/(?:streets\/street\.|cases\/upload|services\/composedParts)|\/site\/islands\/services\/(?:AnswerField|LineField|ChoiceField|useSurroundings|upload\.|useUploads|uploadsClient|askWaiting|LostFiles)/,
    priority: 1,
  },
  {
    // what reads the answers of a form, from its first screen on
    name: 'form',
    test: /\/node_modules\/json-logic-js\/|\/content-models\/(?:streets\/|drafts\/answersToKeep|services\/(?:serviceForm|feeOn|evaluateRule|interpretService|filerStep|attorneyDuty|read(?:Line|Field|Composed)|answerValue|composedText))|\/site\/islands\/services\/filingSteps/,
    priority: 0,
  },
];
