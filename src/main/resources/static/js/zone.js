// Where an account is made: the browser knows its own time zone better than the server does.
const zone = document.querySelector("form[data-guess-zone] select[name=zone]");
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && [...zone.options].some((option) => option.value === here)) zone.value = here;
