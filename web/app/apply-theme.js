// Before the first paint, hence a file of its own that the page waits for: the theme that the reader chose, where one was.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Who forbids the page to remember anything has the theme of the system.
}
