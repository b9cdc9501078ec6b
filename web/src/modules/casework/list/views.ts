/** A filter and an order under a name of the officer's own. */
export interface SavedView { name: string; query: { [key: string]: string } }

const MOST = 12;
const slot = (user: string) => `views:${user}`;

/** The views kept in this browser for the user; what cannot be read is as good as none. */
export function savedViews(user: string, store: Storage = localStorage): SavedView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(slot(user)) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedView[]) : [];
  } catch {
    return [];
  }
}

/** Keeps a view under its name; the same name is replaced, the oldest gives way. */
export function saveView(user: string, view: SavedView, store: Storage = localStorage): SavedView[] {
  const views = [...savedViews(user, store).filter((one) => one.name !== view.name), view].slice(-MOST);
  store.setItem(slot(user), JSON.stringify(views));
  return views;
}

export function dropView(user: string, name: string, store: Storage = localStorage): SavedView[] {
  const views = savedViews(user, store).filter((one) => one.name !== name);
  store.setItem(slot(user), JSON.stringify(views));
  return views;
}

/** Whether the list shows just this view. */
export function sameView(one: { [key: string]: string }, other: { [key: string]: string }): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
