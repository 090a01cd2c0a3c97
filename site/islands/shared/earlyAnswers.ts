const waiting = (globalThis as unknown as { __earlyAnswers?: Map<string, Promise<Response>> }).__earlyAnswers;

/** The answer that `earlyQuestions.ts` asked for before this code had arrived, once. */
export const takeEarly = (path: string): Promise<Response> | undefined => {
  const answer = waiting?.get(path);
  waiting?.delete(path);
  return answer;
};
