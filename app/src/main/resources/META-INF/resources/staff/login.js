// The eye in a password field. Without scripts it stays hidden and nothing is missing.
document.querySelectorAll('.reveal').forEach((button) => {
  const field = document.getElementById(button.dataset.reveals);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
    field.focus();
  });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
});
