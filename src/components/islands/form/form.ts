/** The questionnaire as it is shown, which a visit to a plan does without. */
export { CheckAnswers } from './CheckAnswers.tsx';
export { problemsOf } from './problems.ts';
export { QuestionForm } from './QuestionForm.tsx';
