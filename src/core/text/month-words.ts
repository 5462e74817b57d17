/** Names and short forms of the months, folded: twelve groups parted by `|`, forms by a space. */
export const MONTH_WORDS =
  "janvier janv jan january|fevrier fevr fev february febr feb|mars mar march mrz|avril avr april apr|" +
  "mai may|juin june jun|juillet juill juil july jul|aout aou august aug|septembre september sept sep|" +
  "octobre october oct|novembre november nov|decembre december dec";

/** Weekdays that may stand before a date, folded. */
export const WEEKDAY_PATTERN =
  "lundi|lun|mardi|mar|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim|" +
  "monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun";
