/** Lists of codes with dated wordings (F107): the past is never changed. */
package org.contactpoint.people.codes;
