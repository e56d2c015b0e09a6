import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pngOf } from '../../layouts/picture.ts';
import { type ShareCard, shareCard } from '../../layouts/shareCard.ts';

const path = (card: string, props: ShareCard) => ({ params: { card }, props });

export const getStaticPaths: GetStaticPaths = async () => [
  path('site', { kicker: 'For runners with a sore Achilles', title: 'Back to running, one rung at a time' }),
  ...(await getCollection('exercises')).map(({ id, data }) =>
    path(`exercises/${id}`, { kicker: 'Exercise', title: data.name, figure: id }),
  ),
  ...(await getCollection('phases')).map(({ id, data }) =>
    path(`phases/${id}`, { kicker: `Phase ${data.number} of 6`, title: data.title, rung: data.number }),
  ),
  ...(await getCollection('guides')).map(({ id, data }) =>
    path(`guides/${id}`, { kicker: 'Guide', title: data.title }),
  ),
];

/** The picture that a link preview shows. */
export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await pngOf(shareCard(props as ShareCard))), {
    headers: { 'content-type': 'image/png' },
  });
