package org.parlstaff.staffing.jobspec.lint;

import java.util.List;

/** All our own rules for specifications, in the order in which they are asked; each code stands in one row. */
final class SpecRules {

    static final List<SpecRule> TABLE = List.of(
            SpecRule.whole(
                    "missing parts",
                    StructureChecks::parts,
                    SpecCode.MISSING_PURPOSE,
                    SpecCode.MISSING_DUTIES,
                    SpecCode.MISSING_CRITERIA,
                    SpecCode.MISSING_APPLICATION),
            SpecRule.whole(
                    "closing date",
                    StructureChecks::closingDate,
                    SpecCode.CLOSING_DATE_ODD,
                    SpecCode.CLOSING_DATE_OVER),
            SpecRule.whole("pay scheme", PayChecks::scheme, SpecCode.PAY_SCHEME_NOT_KNOWN),
            SpecRule.whole("pay", PayChecks::pay, SpecCode.PAY_NOT_KNOWN),
            SpecRule.whole("hours", PayChecks::hours, SpecCode.HOURS_ABOVE_FULL_TIME),
            SpecRule.whole("term", PayChecks::term, SpecCode.TERM_OVER),
            SpecRule.whole(
                    "job families", PayChecks::families, SpecCode.FAMILY_NOT_KNOWN, SpecCode.FAMILY_OF_ANOTHER_BAND),
            SpecRule.whole(
                    "job title",
                    PayChecks::title,
                    SpecCode.TITLE_WORD_MISSING,
                    SpecCode.TITLE_OF_ANOTHER_BAND,
                    SpecCode.TITLE_NOT_LISTED),
            SpecRule.whole(
                    "levels of Welsh", LanguageChecks::levels, SpecCode.LEVEL_MISSING, SpecCode.SKILL_WITHOUT_LEVEL),
            SpecRule.whole("applying in Welsh", LanguageChecks::applying, SpecCode.APPLICATION_STATEMENT_MISSING),
            SpecRule.whole(
                    "levels of other bodies",
                    LanguageChecks::levelsOfSchemes,
                    SpecCode.LEVEL_NOT_IN_SCHEME,
                    SpecCode.SCHEME_NOT_KNOWN),
            SpecRule.whole(
                    "rules on Welsh",
                    LanguageChecks::rules,
                    SpecCode.DESIGNATION_MISSING,
                    SpecCode.ASSESSMENT_MISSING,
                    SpecCode.RULES_NOT_FOR_MEMBERS),
            SpecRule.whole("both languages", LanguageChecks::translations, SpecCode.TRANSLATION_MISSING),
            SpecRule.whole("same texts", LanguageChecks::sameTexts, SpecCode.SAME_IN_BOTH),
            SpecRule.whole("Welsh version", LanguageChecks::welshVersion, SpecCode.WELSH_MISSING),
            SpecRule.whole("duplicates", StructureChecks::duplicates, SpecCode.DUPLICATE),
            SpecRule.whole("number of criteria", StructureChecks::criteria, SpecCode.TOO_MANY_CRITERIA),
            SpecRule.whole("adjustments", StructureChecks::adjustments, SpecCode.ADJUSTMENTS_MISSING),
            SpecRule.whole("blank texts", StructureChecks::blank, SpecCode.BLANK_TEXT),
            SpecRule.text("placeholders", StructureChecks::placeholders, SpecCode.PLACEHOLDER),
            SpecRule.text("doubled words", WordingChecks::doubledWords, SpecCode.DOUBLED_WORD),
            SpecRule.text("amounts in words", PayChecks::amounts, SpecCode.TYPED_AMOUNT),
            SpecRule.text("qualifications", StructureChecks::qualifications, SpecCode.AMBIGUOUS_QUALIFICATION),
            SpecRule.text("categories of Welsh", LanguageChecks::designations, SpecCode.UNLISTED_DESIGNATION),
            SpecRule.text("numbers for levels", LanguageChecks::bareLevels, SpecCode.BARE_LEVEL),
            SpecRule.text("unnamed bodies", WordingChecks::unnamedBodies, SpecCode.UNNAMED_BODY),
            SpecRule.text("pro rata in words", PayChecks::proRata, SpecCode.PRO_RATA_IN_WORDS),
            listed("wording on age", SpecCode.AGE_WORDING),
            listed("wording on disability", SpecCode.DISABILITY_WORDING),
            listed("driving licence", SpecCode.DRIVING_LICENCE),
            listed("wording on race", SpecCode.RACE_WORDING),
            listed("posts for one sex", SpecCode.SEX_RESTRICTION),
            listed("gendered wording", SpecCode.GENDERED_WORDING),
            listed("wording on belief", SpecCode.BELIEF_WORDING),
            listed("party membership", SpecCode.PARTY_MEMBERSHIP),
            listed("wording on family", SpecCode.FAMILY_WORDING),
            listed("vague wording", SpecCode.VAGUE_WORDING),
            listed("spelling", SpecCode.MISSPELLING),
            SpecRule.text("articles", WordingChecks::articles, SpecCode.ARTICLE),
            SpecRule.text("one Member", WordingChecks::pluralMembers, SpecCode.PLURAL_MEMBER),
            SpecRule.text("verbs of a duty", WordingChecks::verbs, SpecCode.VERBS_DISAGREE),
            SpecRule.text("stray marks", LayoutChecks::strayMarks, SpecCode.STRAY_MARK),
            SpecRule.text("what is printed again", StructureChecks::printedAgain, SpecCode.PRINTED_AGAIN),
            SpecRule.text("place of work", StructureChecks::location, SpecCode.LOCATION_NOT_NAMED),
            SpecRule.text("assessment of Welsh", LanguageChecks::assessment, SpecCode.ASSESSED_NOT_ESSENTIAL),
            listed("vague pay", SpecCode.VAGUE_PAY),
            listed("gender-coded words", SpecCode.GENDER_CODED_WORD),
            SpecRule.text("increments in words", PayChecks::increments, SpecCode.INCREMENT_OUT_OF_REACH),
            SpecRule.text("headings", LayoutChecks::headings, SpecCode.HEADING_AS_BULLET),
            SpecRule.text("typed bullets", LayoutChecks::typedBullets, SpecCode.TYPED_BULLET),
            SpecRule.text("typed lists", LayoutChecks::typedLists, SpecCode.TYPED_LIST),
            SpecRule.text("empty lines", LayoutChecks::emptyLines, SpecCode.EMPTY_LINE),
            SpecRule.text("page numbers", LayoutChecks::pageNumbers, SpecCode.PAGE_NUMBER),
            SpecRule.text("capitals", LayoutChecks::capitals, SpecCode.ALL_CAPITALS),
            SpecRule.whole(
                    "protected characteristics",
                    LanguageChecks::characteristics,
                    SpecCode.CHARACTERISTIC_MISSING,
                    SpecCode.CHARACTERISTIC_ALTERED),
            SpecRule.whole("forms of the verb", WordingChecks::verbForms, SpecCode.MIXED_VERB_FORMS));

    private SpecRules() {}

    private static SpecRule listed(String name, SpecCode code) {
        return SpecRule.text(name, WordingChecks.listed(code), code);
    }
}
