import { useEffect, useState } from 'preact/hooks';
import { localToday } from '../../stores/today.ts';

/** Today where the runner is. A page that stays open overnight, or wakes up in another time zone, shows the new day. */
export function useToday(): string {
  const [today, setToday] = useState(localToday);
  useEffect(() => {
    const look = (): void => setToday(localToday());
    const events = ['visibilitychange', 'focus', 'pageshow'] as const;
    for (const event of events) addEventListener(event, look);
    const eachMinute = setInterval(look, 60_000);
    return () => {
      for (const event of events) removeEventListener(event, look);
      clearInterval(eachMinute);
    };
  }, []);
  return today;
}
