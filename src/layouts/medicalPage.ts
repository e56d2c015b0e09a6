/** What a phase or a guide is to a search engine: a page for patients about this one condition, and when it was read. */
export const medicalPage = (reviewed: string) => ({
  '@type': 'MedicalWebPage',
  about: { '@type': 'MedicalCondition', name: 'Achilles tendinopathy' },
  lastReviewed: reviewed,
});
