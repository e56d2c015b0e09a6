const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of a page or file below the base path; `path` starts at the site's root. Other links stay as they are. */
export const href = (path: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? `${base}${path}` : path;
