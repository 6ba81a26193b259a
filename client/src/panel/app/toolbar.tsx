import type { ComponentChildren } from 'preact';

interface ToolbarProps {
  /** Ids and titles of the page's sections. */
  readonly sections?: readonly { readonly id: string; readonly title: string }[];
  readonly children: ComponentChildren;
}

/** What stays at hand while the page scrolls: its sections, and what can be done with it. */
export function Toolbar({ sections = [], children }: ToolbarProps) {
  return (
    <div class="toolbar">
      {sections.length > 0 && (
        <nav aria-label="Sections">
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <div class="actions">{children}</div>
    </div>
  );
}

export function ToolbarButton({ onClick, children }: { onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {children}
    </button>
  );
}
