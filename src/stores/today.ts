type WithTemporal = { readonly Temporal?: { readonly Now: { plainDateISO(): { toString(): string } } } };

/** Today as a calendar day where the runner is, `YYYY-MM-DD`: the only place that asks the clock for a day. */
export function localToday(): string {
  const { Temporal } = globalThis as WithTemporal;
  if (Temporal !== undefined) return Temporal.Now.plainDateISO().toString();
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
