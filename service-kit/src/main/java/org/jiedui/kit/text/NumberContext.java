package org.jiedui.kit.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands around a number and says whose it is. A number is a person's unless its context says otherwise: it is in a
 * link, an amount, a decimal fraction, or (part of) the number of a document, an account or a file. A word such as 电话 or 身份证
 * right before it decides against all of these.
 */
final class NumberContext {
    private static final Pattern CONTACT =
            before("(电话|手机|联系|联络|致电|来电|拨打?|热线|短信|微信|身份证|公民身份|证件|(?<![a-z])(tel|mobile|phone|cell|whatsapp))"
                    + "(号码?|方式|人|为|是|至|no\\.|[\\s:(=,、]){0,4}");

    /** Up to the next character that is none of its own. */
    private static final Pattern LINK = before("(https?://|www\\.)[!-~&&[^,;()]]*");

    private static final List<Pattern> ELSEWHERE_BEFORE = List.of(
            // a decimal fraction; at the start of a line or after a space, 1. to 99. are the numbers of a list
            before("([0-9]{3,}|(?<![0-9])0|(?<!^|[\\s;0-9])[0-9]{1,2})\\."),
            // part of a longer code; neither +86- nor another phone number
            before("[a-z]|[a-z0-9]_|(?<![0-9])(?!((00)?86|1[3-9][0-9]{9})-)[0-9]+-"),
            before("([(〔\\[](19|20)[0-9]{2}[)〕\\]]|第)\\s*第?"),
            before(
                    "(文号|编号|代码|[账帐][号户]|卡号|单号?|流水号?|合同号|档案?号|索引号|备案号|序列号|批次号?|发票号码?|证书号|许可证号|货号|条码|isbn)[\\s:(]*[为是]?[\\s:]*"),
            before("([¥$€£]|rmb|cny|usd|人民币|投资|金额|总额|预算|造价|产值|中标价|资金)[\\s:约共达为]*"));

    private static final String UNIT = "(?!.{1,3}(先生|女士|小姐|老师|同志|主任|处长|科长|局长|书记|经理|队长|站长))"
            + "([万亿圆吨升株棵步份%‰]|元(?![旦宵月])|[美欧日港]元|公?斤|千?[克米瓦]|[公厘毫]米|公里|平米|平方|立方|公?亩|公顷|度(?!假)|人次|件(?!事)"
            + "|个(?!人)|次(?![日月年])|(kg|t|g|km|m|cm|mm|m2|km2|ha|m3|l|kwh|mwh|kw|mw|rmb|cny|usd|yuan|tons?|tonnes?)(?![a-z0-9]))";

    private static final Pattern ELSEWHERE_AFTER = Pattern.compile(
            "(\\s*[~至到-]\\s*[0-9.]+)?\\s*" + UNIT + "|\\.[0-9]{1,4}(?![0-9])|-[0-9]{1,8}(?![0-9])|号(?![码机线])|_"
                    + "|\\.(s?html?|pdf|ofd|docx?|wps|xlsx?|pptx?|jpe?g|png|mp4|zip)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** How far back a word or a link belongs to a number; a long text costs no more for each than a short one. */
    private static final int NEAR = 40;

    private static final int AS_LONG_AS_A_LINK = 500;

    private NumberContext() {}

    static boolean isPersonal(String plain, MatchResult number) {
        String before = endOf(plain, number.start(), NEAR);
        return CONTACT.matcher(before).find()
                || !(ELSEWHERE_AFTER
                                .matcher(plain)
                                .region(number.end(), plain.length())
                                .lookingAt()
                        || ELSEWHERE_BEFORE.stream()
                                .anyMatch(pattern -> pattern.matcher(before).find())
                        || LINK.matcher(endOf(plain, number.start(), AS_LONG_AS_A_LINK))
                                .find());
    }

    private static String endOf(String text, int end, int length) {
        return text.substring(Math.max(0, end - length), end);
    }

    private static Pattern before(String expression) {
        return Pattern.compile("(" + expression + ")\\z", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
