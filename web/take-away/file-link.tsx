import './file-link.css';

interface Props {
  /** Where the server makes the file: to be copied, too. */
  href: string;
  /** What it is called where it is saved. */
  name: string;
  label: string;
  /** Gets it, and says in words where that fails. */
  save: () => void;
}

/** A file that the server makes. */
export function FileLink({ href, name, label, save }: Props) {
  return (
    <a
      class="file-link"
      href={href}
      download={name}
      onClick={(event) => {
        // Into another tab, or aside: as of any other link.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        save();
      }}
    >
      {label}
    </a>
  );
}
