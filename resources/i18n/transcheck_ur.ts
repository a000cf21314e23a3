<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>About</name>
    <message>
        <source>About TransCheck</source>
        <translation>ٹرانس چیک کے بارے میں</translation>
    </message>
    <message>
        <source>A desk for reviewing translated news: literal phrasing, drift of terms and names, scores, and annotated Word reports.

Everything is done on this machine; no text leaves it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ترجمہ شدہ خبروں کے جائزے کی میز: لفظی ترجمہ، اصطلاحات اور ناموں میں فرق، نمبر، اور حاشیوں والی ورڈ رپورٹیں۔

سارا کام اسی کمپیوٹر پر ہوتا ہے؛ کوئی متن باہر نہیں جاتا۔

یہ آزاد سافٹ ویئر ہے: GNU جنرل پبلک لائسنس، نسخہ 3 یا اس کے بعد۔</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>this is the last passage</source>
        <translation>یہ آخری پیرا ہے</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>ملانا</translation>
    </message>
    <message>
        <source>this passage has only one sentence</source>
        <translation>اس پیرے میں ایک ہی جملہ ہے</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>there is no sentence to move that way</source>
        <translation>اس طرف لے جانے کو کوئی جملہ نہیں</translation>
    </message>
    <message>
        <source>move sentence</source>
        <translation>جملے کی منتقلی</translation>
    </message>
    <message>
        <source>lock the passage</source>
        <translation>پیرا مقفل کرنا</translation>
    </message>
    <message>
        <source>unlock the passage</source>
        <translation>پیرے کا قفل کھولنا</translation>
    </message>
    <message>
        <source>The article has changed meanwhile; align it again</source>
        <translation>اس دوران مضمون بدل گیا؛ دوبارہ برابر کریں</translation>
    </message>
    <message>
        <source>Nothing to align better was found</source>
        <translation>بہتر برابر کرنے کو کچھ نہ ملا</translation>
    </message>
    <message>
        <source>align anew</source>
        <translation>نئے سرے سے برابر کرنا</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Find a check</source>
        <translation>جانچ تلاش کریں</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>What the check is about</source>
        <translation>جانچ کیا دیکھتی ہے</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>مثالیں</translation>
    </message>
</context>
<context>
    <name>ColumnHeading</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare with other versions</source>
        <translation>دوسرے تراجم سے موازنہ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>حوالہ ترجمے کے مقابلے میں</translation>
    </message>
    <message>
        <source>Translated back, against the source</source>
        <translation>الٹا ترجمہ، ماخذ کے مقابلے میں</translation>
    </message>
    <message>
        <source>Nothing faces the passages.</source>
        <translation>اقتباسات کے سامنے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;حوالہ ترجمہ</translation>
    </message>
    <message>
        <source>&amp;Second translation</source>
        <translation>&amp;دوسرا ترجمہ</translation>
    </message>
    <message>
        <source>&amp;Back-translation</source>
        <translation>&amp;الٹا ترجمہ</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;موازنہ کریں</translation>
    </message>
    <message>
        <source>this {ours}, the other {theirs}</source>
        <translation>یہ {ours}، دوسرا {theirs}</translation>
    </message>
    <message>
        <source>Second translation, paired bootstrap</source>
        <translation>دوسرا ترجمہ، جوڑی وار بوٹ سٹریپ</translation>
    </message>
    <message>
        <source>may be chance (p = {p})</source>
        <translation>اتفاق ہو سکتا ہے (p = {p})</translation>
    </message>
    <message>
        <source>this is better (p = {p})</source>
        <translation>یہ بہتر ہے (p = {p})</translation>
    </message>
    <message>
        <source>the other is better (p = {p})</source>
        <translation>دوسرا بہتر ہے (p = {p})</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>رد</translation>
    </message>
    <message numerus="yes">
        <source>accept %n flag(s)</source>
        <translation>
            <numerusform>%n نشان قبول</numerusform>
            <numerusform>%n نشان قبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n flag(s)</source>
        <translation>
            <numerusform>%n نشان رد</numerusform>
            <numerusform>%n نشان رد</numerusform>
        </translation>
    </message>
    <message>
        <source>take back</source>
        <translation>واپسی</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>change of severity</source>
        <translation>شدت کی تبدیلی</translation>
    </message>
    <message>
        <source>new flag</source>
        <translation>نیا نشان</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>No flag that is listed is open</source>
        <translation>فہرست کا کوئی نشان کھلا نہیں</translation>
    </message>
    <message>
        <source>No open flags are left</source>
        <translation>کوئی کھلا نشان باقی نہیں</translation>
    </message>
    <message>
        <source>no flag of this group is open</source>
        <translation>اس گروہ کا کوئی نشان کھلا نہیں</translation>
    </message>
    <message>
        <source>choose one with F8</source>
        <translation>F8 سے کوئی نشان چنیں</translation>
    </message>
    <message>
        <source>no flag is chosen</source>
        <translation>کوئی نشان منتخب نہیں</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Terms</source>
        <translation>اصطلاحات</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Numbers and quotations</source>
        <translation>اعداد اور اقتباسات</translation>
    </message>
    <message>
        <source>The flags are folded away; F7 shows them</source>
        <translation>نشانات سمیٹ دیے گئے ہیں؛ F7 سے دکھائی دیں گے</translation>
    </message>
    <message numerus="yes">
        <source>%n drift</source>
        <translation>
            <numerusform>%n میں فرق</numerusform>
            <numerusform>%n میں فرق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionaryChoice</name>
    <message>
        <source>Dictionary</source>
        <translation>لغت</translation>
    </message>
    <message>
        <source>The dictionary of the language</source>
        <translation>زبان کی اپنی لغت</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>کوئی لغت نصب نہیں</translation>
    </message>
    <message>
        <source>No spelling marks</source>
        <translation>ہجوں کے نشان نہیں</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>لغت چنیں</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>لغات</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>&amp;Comments on the flagged words</source>
        <translation>نشان زدہ الفاظ پر تبصرے</translation>
    </message>
    <message>
        <source>&amp;Source beside the translation</source>
        <translation>ترجمے کے ساتھ ماخذ</translation>
    </message>
    <message>
        <source>Sco&amp;recard</source>
        <translation>نمبروں کا گوشوارہ</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>خاکے</translation>
    </message>
    <message>
        <source>&amp;Dismissed flags, as settled comments</source>
        <translation>رد کیے گئے نشان، نمٹائے ہوئے تبصروں کے طور پر</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>ویب صفحہ (.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>اسپریڈ شیٹ (.xlsx)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>ڈیٹا (.json)</translation>
    </message>
    <message>
        <source>Word report (.docx)</source>
        <translation>ورڈ رپورٹ (.docx)</translation>
    </message>
    <message>
        <source>The Word file it came from, annotated (.docx)</source>
        <translation>وہی ورڈ فائل، نشانوں کے ساتھ (.docx)</translation>
    </message>
    <message>
        <source>PDF, through LibreOffice (.pdf)</source>
        <translation>پی ڈی ایف، لِبرے آفس کے ذریعے (.pdf)</translation>
    </message>
    <message>
        <source>XLIFF with quality issues (.xlf)</source>
        <translation>XLIFF، معیار کے نشانوں کے ساتھ (.xlf)</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>ترجمے کی یادداشت (.tmx)</translation>
    </message>
    <message>
        <source>Flags for the viewer Marot (.tsv)</source>
        <translation>ناظر Marot کے لیے نشان (.tsv)</translation>
    </message>
    <message>
        <source>What was changed, as tracked changes</source>
        <translation>جو بدلا گیا، تبدیلیوں کے نشان کے ساتھ</translation>
    </message>
    <message>
        <source>Suggestions too, as tracked changes</source>
        <translation>تجاویز بھی، تبدیلیوں کے نشان کے ساتھ</translation>
    </message>
    <message>
        <source>The text as it now reads</source>
        <translation>متن جیسا اب ہے</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>فائل میں کیا ہو گا</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>&amp;Prepared for</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>منجانب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>{name} reviewed</source>
        <translation>{name} نظرثانی شدہ</translation>
    </message>
    <message>
        <source>Set by the house style</source>
        <translation>ادارے کے اسلوب نے طے کیا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n حصہ</numerusform>
            <numerusform>%n حصے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with tracked changes</source>
        <translation>
            <numerusform>%n حصہ ٹریک شدہ تبدیلیوں کے ساتھ</numerusform>
            <numerusform>%n حصے ٹریک شدہ تبدیلیوں کے ساتھ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to accept or reject</source>
        <translation>
            <numerusform>%n تجویز، قبول یا رد کرنے کو</numerusform>
            <numerusform>%n تجاویز، قبول یا رد کرنے کو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifting term(s)</source>
        <translation>
            <numerusform>%n بدلتی اصطلاح</numerusform>
            <numerusform>%n بدلتی اصطلاحات</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict: passes</source>
        <translation>فیصلہ: قابلِ اشاعت</translation>
    </message>
    <message>
        <source>verdict: fails</source>
        <translation>فیصلہ: واپس</translation>
    </message>
    <message>
        <source>The report shows</source>
        <translation>رپورٹ میں شامل ہے</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>That did not work</source>
        <translation>یہ نہ ہو سکا</translation>
    </message>
    <message>
        <source>Something went wrong inside TransCheck</source>
        <translation>ٹرانس چیک کے اندر کچھ غلط ہو گیا</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>تفصیل نقل کریں</translation>
    </message>
    <message>
        <source>Nothing that was open is lost. Save your review, and please report the details below: {error}</source>
        <translation>جو کچھ کھلا تھا محفوظ ہے۔ اپنا جائزہ محفوظ کر لیں اور نیچے دی گئی تفصیل کی اطلاع دیں: {error}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
</context>
<context>
    <name>FamilyToggle</name>
    <message numerus="yes">
        <source>{family}, %n flag(s)</source>
        <translation>
            <numerusform>{family}، %n نشان</numerusform>
            <numerusform>{family}، %n نشان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>تمام فائلیں</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>جائزے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>کلپ بورڈ پر کوئی متن نہیں</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>جائزہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Unsaved review</source>
        <translation>غیر محفوظ جائزہ</translation>
    </message>
    <message>
        <source>The review has changes that are not saved. Save them?</source>
        <translation>اس جائزے کی تبدیلیاں محفوظ نہیں ہوئیں۔ محفوظ کر لیں؟</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>مارک ڈاؤن</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ورڈ</translation>
    </message>
    <message>
        <source>The format it came in</source>
        <translation>اصل فائل کی شکل میں</translation>
    </message>
    <message>
        <source>{name} corrected</source>
        <translation>{name} تصحیح شدہ</translation>
    </message>
    <message>
        <source>Export the translation</source>
        <translation>ترجمہ برآمد کریں</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>سادہ متن</translation>
    </message>
    <message>
        <source>Take back from Word</source>
        <translation>ورڈ سے واپس لیں</translation>
    </message>
    <message>
        <source>review</source>
        <translation>جائزہ</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>How sure</source>
        <translation>کتنا یقین</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>List everything</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>تمام جانچیں</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>تمام قسمیں</translation>
    </message>
    <message>
        <source>At least {percent} %</source>
        <translation>کم از کم {percent} فیصد</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>یقین جتنا بھی ہو</translation>
    </message>
    <message>
        <source>As one reads</source>
        <translation>پڑھنے کی ترتیب سے</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>سنگین ترین پہلے</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>مضمون میں تلاش</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>نیا متن</translation>
    </message>
    <message>
        <source>Capitals &amp;matter</source>
        <translation>بڑے چھوٹے حروف کا فرق رکھیں</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>پورے الفاظ</translation>
    </message>
    <message>
        <source>Source &amp;too</source>
        <translation>ماخذ میں بھی</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>پچھلی جگہ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>اگلی جگہ (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>سب بدلیں</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n جگہ بدلی گئی</numerusform>
            <numerusform>%n جگہیں بدلی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>سب طے</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>Dismissed here</source>
        <translation>یہاں رد شدہ</translation>
    </message>
    <message>
        <source>Dismissed in this article</source>
        <translation>اس مضمون میں رد شدہ</translation>
    </message>
    <message>
        <source>Dismissed for this house</source>
        <translation>اس ادارے کے لیے رد شدہ</translation>
    </message>
</context>
<context>
    <name>FlagView</name>
    <message>
        <source>Flags</source>
        <translation>نشانات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Accept “{suggestion}”</source>
        <translation>”{suggestion}“ قبول کریں</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>اسے قبول کریں (%n)</numerusform>
            <numerusform>تمام %n قبول کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss here</source>
        <translation>یہاں رد کریں</translation>
    </message>
    <message>
        <source>Dismiss in this article</source>
        <translation>اس مضمون میں رد کریں</translation>
    </message>
    <message>
        <source>Dismiss always, for this house</source>
        <translation>اس ادارے کے لیے ہمیشہ رد کریں</translation>
    </message>
    <message>
        <source>No flag matches.</source>
        <translation>کوئی نشان اس سے میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>No flags in this article.</source>
        <translation>اس مضمون میں کوئی نشان نہیں۔</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>My house</source>
        <translation>میرا ادارہ</translation>
    </message>
    <message numerus="yes">
        <source>Switch “{check}” off for this house? Its %n flag(s) go with it. The preferences list it, to be switched on again.</source>
        <translation>
            <numerusform>اس ادارے کے لیے ”{check}“ بند کی جائے؟ اس کا %n نشان بھی جائے گا۔ ترجیحات سے دوبارہ چلائی جا سکتی ہے۔</numerusform>
            <numerusform>اس ادارے کے لیے ”{check}“ بند کی جائے؟ اس کے %n نشان بھی جائیں گے۔ ترجیحات سے دوبارہ چلائی جا سکتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The check is wrong</source>
        <translation>جانچ غلط ہے</translation>
    </message>
    <message>
        <source>Select the words of the translation first</source>
        <translation>پہلے ترجمے کے الفاظ منتخب کریں</translation>
    </message>
    <message>
        <source>This passage has only one sentence</source>
        <translation>اس پیرے میں ایک ہی جملہ ہے</translation>
    </message>
    <message>
        <source>Split the passage</source>
        <translation>پیرا تقسیم کریں</translation>
    </message>
    <message>
        <source>A new passage begins with</source>
        <translation>نیا پیرا یہاں سے شروع ہو</translation>
    </message>
    <message>
        <source>Remarks on this run</source>
        <translation>اس جانچ پر ملاحظات</translation>
    </message>
    <message>
        <source>Everything ran as it should.</source>
        <translation>سب کچھ ٹھیک چلا۔</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>holds no article pairs</source>
        <translation>میں مضامین کا کوئی جوڑا نہیں</translation>
    </message>
    <message>
        <source>name the two files of a story STORY.source.txt and STORY.target.txt</source>
        <translation>کہانی کی دونوں فائلوں کے نام STORY.source.txt اور STORY.target.txt رکھیں</translation>
    </message>
    <message numerus="yes">
        <source>Check %n article(s) of the folder {name}?</source>
        <translation>
            <numerusform>فولڈر {name} کا %n مضمون جانچا جائے؟</numerusform>
            <numerusform>فولڈر {name} کے %n مضامین جانچے جائیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews and a table of the results are written into the folder.</source>
        <translation>جائزے اور نتائج کا جدول اسی فولڈر میں لکھے جائیں گے۔</translation>
    </message>
    <message>
        <source>A folder of articles</source>
        <translation>مضامین کا فولڈر</translation>
    </message>
    <message>
        <source>The table of the results is {file}</source>
        <translation>نتائج کا جدول {file} ہے</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>the usual one</source>
        <translation>معمول کا</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>Termbases</source>
        <translation>فرہنگیں</translation>
    </message>
    <message>
        <source>Use a termbase</source>
        <translation>فرہنگ استعمال کریں</translation>
    </message>
    <message>
        <source>“{term}” is in the termbase</source>
        <translation>”{term}“ فرہنگ میں شامل ہو گیا</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Termbases</source>
        <translation>فرہنگیں</translation>
    </message>
    <message>
        <source>Dismissed for good</source>
        <translation>ہمیشہ کے لیے رد شدہ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>شامل کریں…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>نمبر دینے کا طریقہ</translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Accept (Ctrl+Enter)</source>
        <translation>قبول (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>یہاں</translation>
    </message>
    <message>
        <source>In this &amp;article</source>
        <translation>اس مضمون میں</translation>
    </message>
    <message>
        <source>Al&amp;ways, for this house</source>
        <translation>ہمیشہ، اس ادارے کے لیے</translation>
    </message>
    <message>
        <source>No flag chosen</source>
        <translation>کوئی نشان منتخب نہیں</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>کوئی نشان نہیں</translation>
    </message>
    <message>
        <source>Choose a flag, in the list or in the text, to see why it was set. F8 goes to the next; Ctrl+2 puts flags of one kind together, to be decided in one go.</source>
        <translation>فہرست یا متن میں کوئی نشان چنیں تو اس کی وجہ یہاں دکھائی دے گی۔ F8 اگلے نشان پر لے جاتا ہے؛ Ctrl+2 ایک قسم کے نشان یکجا کرتا ہے تاکہ ایک ساتھ طے ہوں۔</translation>
    </message>
    <message>
        <source>Nothing was found. Select words and set a flag of your own with Ctrl+Shift+M.</source>
        <translation>کچھ نہیں ملا۔ الفاظ منتخب کر کے Ctrl+Shift+M سے اپنا نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Accepted: “{old}” became “{new}”.</source>
        <translation>قبول شدہ: ”{old}“ کی جگہ ”{new}“۔</translation>
    </message>
    <message>
        <source>Accepted as an error, to be mended by hand.</source>
        <translation>غلطی مان لی گئی، درستی ہاتھ سے ہو گی۔</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>نوٹ: {text}</translation>
    </message>
    <message>
        <source>Dismissed at this place.</source>
        <translation>اس جگہ رد شدہ۔</translation>
    </message>
    <message>
        <source>Dismissed everywhere in this article.</source>
        <translation>اس مضمون میں ہر جگہ رد شدہ۔</translation>
    </message>
    <message>
        <source>Dismissed always, for this house.</source>
        <translation>اس ادارے کے لیے ہمیشہ رد شدہ۔</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>دوسری جگہ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>Accept the flag as an error and mend the text by hand (Ctrl+Enter)</source>
        <translation>نشان کو غلطی مانیں اور متن ہاتھ سے درست کریں (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>Flags</source>
        <translation>نشانات</translation>
    </message>
    <message>
        <source>Find in the flags</source>
        <translation>نشانات میں تلاش</translation>
    </message>
    <message>
        <source>Which flags to list</source>
        <translation>کون سے نشان دکھائے جائیں</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} listed, {left}</source>
        <translation>{listed} فہرست میں، {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n open flag(s)</source>
        <translation>
            <numerusform>%n کھلا نشان</numerusform>
            <numerusform>%n کھلے نشان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>folded</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>کھلا</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) left</source>
        <translation>
            <numerusform>%n نشان باقی</numerusform>
            <numerusform>%n نشان باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>پیرا {number}</translation>
    </message>
    <message>
        <source>{severity}, {kind}: {quote}. {message}. Passage {number}. {state}</source>
        <translation>{severity}، {kind}: {quote}۔ {message}۔ پیرا {number}۔ {state}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
</context>
<context>
    <name>LedgerDock</name>
    <message>
        <source>Numbers and quotations</source>
        <translation>اعداد اور اقتباسات</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Passage</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمہ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>یکساں</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>not in the translation</source>
        <translation>ترجمے میں نہیں</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>ماخذ میں نہیں</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>واپس: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>دوبارہ: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>My house</source>
        <translation>میرا ادارہ</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>nothing is open</source>
        <translation>کچھ کھلا نہیں</translation>
    </message>
    <message>
        <source>open a source and its translation</source>
        <translation>ماخذ اور اس کا ترجمہ کھولیں</translation>
    </message>
</context>
<context>
    <name>OpenPair</name>
    <message>
        <source>New review</source>
        <translation>نیا جائزہ</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>اطراف بدلیں</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Compare with a &amp;reference…</source>
        <translation>معیاری ترجمے سے موازنہ…</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <translation>{name} سے موازنہ</translation>
    </message>
    <message>
        <source>Reference translation</source>
        <translation>معیاری ترجمہ</translation>
    </message>
    <message>
        <source>Without a source only the translation itself is checked.</source>
        <translation>ماخذ کے بغیر صرف ترجمے کی اپنی جانچ ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Both sides are in the same language. Check that these are the files you meant.</source>
        <translation>دونوں متن ایک ہی زبان میں ہیں۔ دیکھ لیں کہ فائلیں وہی ہیں جو آپ چاہتے تھے۔</translation>
    </message>
</context>
<context>
    <name>Overrule</name>
    <message>
        <source>Overrule the verdict</source>
        <translation>فیصلہ بدلیں</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>اشاعت کے قابل</translation>
    </message>
    <message>
        <source>Not ready to run</source>
        <translation>ابھی اشاعت کے قابل نہیں</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;فیصلہ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>The reason is saved with the review and printed in every report.</source>
        <translation>وجہ جائزے کے ساتھ محفوظ ہوتی ہے اور ہر رپورٹ میں چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>فیصلہ بدلیں</translation>
    </message>
    <message>
        <source>Let the numbers &amp;decide</source>
        <translation>نمبروں کو فیصلہ &amp;کرنے دیں</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the flags</source>
        <translation>نشانات کا مجموعی منظر</translation>
    </message>
</context>
<context>
    <name>OwnFlag</name>
    <message>
        <source>New flag</source>
        <translation>نیا نشان</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
</context>
<context>
    <name>PassageScore</name>
    <message>
        <source>the usual for this length</source>
        <translation>اتنی طوالت پر جو عام طور پر ہوتا ہے</translation>
    </message>
    <message>
        <source>words of the source, found again or not</source>
        <translation>ماخذ کے الفاظ، ترجمے میں ملے یا نہیں</translation>
    </message>
    <message>
        <source>words that English puts together</source>
        <translation>وہ الفاظ جو انگریزی میں ساتھ آتے ہیں</translation>
    </message>
    <message>
        <source>plain, long and unknown words</source>
        <translation>سادہ، طویل اور انجان الفاظ</translation>
    </message>
    <message>
        <source>names, kept or lost</source>
        <translation>نام، باقی یا گم</translation>
    </message>
    <message>
        <source>length against the source</source>
        <translation>ماخذ کے مقابلے میں طوالت</translation>
    </message>
    <message>
        <source>quotation marks and commas</source>
        <translation>واوین اور وقفے</translation>
    </message>
    <message>
        <source>flags still open</source>
        <translation>نشان جو ابھی غیر طے شدہ ہیں</translation>
    </message>
    <message>
        <source>no passage is without risk</source>
        <translation>کوئی اقتباس خطرے سے خالی نہیں</translation>
    </message>
    <message>
        <source>errors accepted and not mended</source>
        <translation>تسلیم شدہ غلطیاں جو درست نہیں ہوئیں</translation>
    </message>
    <message>
        <source>Score of the passage at hand</source>
        <translation>زیرِ نظر اقتباس کے نمبر</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>پورا مضمون</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>اقتباس {number}</translation>
    </message>
    <message>
        <source>{passage}: {score} of 100, penalty {points}</source>
        <translation>{passage}: 100 میں سے {score}، جرمانہ {points}</translation>
    </message>
    <message>
        <source>would cost {points}</source>
        <translation>لاگت ہوگی {points}</translation>
    </message>
    <message>
        <source>costs {points}</source>
        <translation>لاگت {points}</translation>
    </message>
    <message>
        <source>Estimate {value}, likely between {low} and {high}</source>
        <translation>تخمینہ {value}، غالباً {low} اور {high} کے درمیان</translation>
    </message>
    <message>
        <source>expected points</source>
        <translation>متوقع پوائنٹ</translation>
    </message>
    <message>
        <source>Edited so far: {value} % of the article</source>
        <translation>اب تک ترمیم: مضمون کا {value} فیصد</translation>
    </message>
    <message>
        <source>{article}, {value} % of this passage</source>
        <translation>{article}، اس اقتباس کا {value} فیصد</translation>
    </message>
</context>
<context>
    <name>PointingSurface</name>
    <message>
        <source>Copy the &amp;translation</source>
        <translation>ترجمہ نقل کریں</translation>
    </message>
    <message>
        <source>Copy the &amp;source</source>
        <translation>ماخذ نقل کریں</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>ترجیحات کے صفحے</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>House</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>My house</source>
        <translation>میرا ادارہ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری</translation>
    </message>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing}: {total} میں سے {done}</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>There is no dictionary for this language</source>
        <translation>اس زبان کی کوئی لغت موجود نہیں</translation>
    </message>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>ممکنہ الفاظ تلاش کیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Know “{word}” from now on</source>
        <translation>آئندہ ”{word}“ کو درست مانیں</translation>
    </message>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>لغت میں اس سے ملتا کچھ نہیں</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ہجے</translation>
    </message>
    <message>
        <source>Every word is spelt as the dictionary has it</source>
        <translation>تمام الفاظ کے ہجے لغت کے مطابق ہیں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ضائع کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Translation and source</source>
        <translation>ترجمہ اور ماخذ</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Nastaliq for Urdu (else Naskh)</source>
        <translation>اردو کے لیے نستعلیق (ورنہ نسخ)</translation>
    </message>
    <message>
        <source>Nothing &amp;moves</source>
        <translation>کچھ حرکت نہ کرے</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>معمول کا سائز</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Latin font</source>
        <translation>لاطینی فونٹ</translation>
    </message>
    <message>
        <source>Nastaliq font</source>
        <translation>نستعلیق فونٹ</translation>
    </message>
    <message>
        <source>Naskh font</source>
        <translation>نسخ فونٹ</translation>
    </message>
    <message>
        <source>S&amp;pelling by</source>
        <translation>ہجے بمطابق</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>متن کا سائز</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved reviews</source>
        <translation>غیر محفوظ جائزے</translation>
    </message>
    <message>
        <source>TransCheck ended unexpectedly. These reviews had changes that were not saved; nothing older than two seconds is missing.</source>
        <translation>ٹرانس چیک غیر متوقع طور پر بند ہو گیا تھا۔ ان جائزوں کی کچھ تبدیلیاں محفوظ نہیں ہوئی تھیں؛ آخری دو سیکنڈ سے پہلے کا سب کچھ موجود ہے۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Throw all away</source>
        <translation>سب ضائع کریں</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
</context>
<context>
    <name>Regrading</name>
    <message>
        <source>Category and severity</source>
        <translation>قسم اور شدت</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Answers from Word</source>
        <translation>ورڈ سے آئے جوابات</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>کیا گیا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were found. Taken, they can be undone in one step.</source>
        <translation>
            <numerusform>%n جواب ملا۔ لینے کے بعد ایک ہی قدم میں واپس کیا جا سکتا ہے۔</numerusform>
            <numerusform>%n جوابات ملے۔ لینے کے بعد ایک ہی قدم میں واپس کیے جا سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in this file.</source>
        <translation>اس فائل میں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Not in the file, and left as they are: passages {names}</source>
        <translation>فائل میں نہیں، اور جوں کے توں رہے: حصے {names}</translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation>تجویز قبول</translation>
    </message>
    <message>
        <source>Mended otherwise</source>
        <translation>اور طرح درست کیا</translation>
    </message>
    <message>
        <source>Suggestion rejected</source>
        <translation>تجویز رد</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>تبصرہ نمٹا دیا</translation>
    </message>
    <message>
        <source>Text edited</source>
        <translation>متن بدلا</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>نیا تبصرہ</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>لے لیں</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Scores of the passages</source>
        <translation>پیروں کے نمبر</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>points</source>
        <translation>پوائنٹ</translation>
    </message>
</context>
<context>
    <name>ScoresDock</name>
    <message>
        <source>&amp;Overrule…</source>
        <translation>&amp;فیصلہ بدلیں…</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>نمبروں کا گوشوارہ</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>ابھی نمبر نہیں</translation>
    </message>
    <message>
        <source>Ready to run: MQM {score}, pass mark {mark}</source>
        <translation>اشاعت کے قابل: MQM {score}، حد {mark}</translation>
    </message>
    <message>
        <source>Not ready to run: MQM {score}, pass mark {mark}</source>
        <translation>ابھی اشاعت کے قابل نہیں: MQM {score}، حد {mark}</translation>
    </message>
    <message>
        <source>Not ready to run, by a person’s decision: {reason} (MQM {score})</source>
        <translation>ابھی اشاعت کے قابل نہیں، مدیر کا فیصلہ: {reason} (MQM {score})</translation>
    </message>
    <message>
        <source>Ready to run, by a person’s decision: {reason} (MQM {score})</source>
        <translation>اشاعت کے قابل، مدیر کا فیصلہ: {reason} (MQM {score})</translation>
    </message>
    <message>
        <source>{points} points in {words} words</source>
        <translation>{words} الفاظ میں {points} پوائنٹ</translation>
    </message>
    <message>
        <source>{points} for each 1,000 words</source>
        <translation>ہر 1,000 الفاظ پر {points}</translation>
    </message>
    <message>
        <source>{points} still undecided</source>
        <translation>{points} ابھی غیر طے شدہ</translation>
    </message>
    <message>
        <source>range {low} to {high}</source>
        <translation>حدود {low} تا {high}</translation>
    </message>
    <message>
        <source>a short text: the score is a hint</source>
        <translation>متن مختصر ہے: نمبر محض اشارہ ہے</translation>
    </message>
    <message>
        <source>estimate {value}</source>
        <translation>تخمینہ {value}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>this review has no name yet</source>
        <translation>اس جائزے کا ابھی کوئی نام نہیں</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>محفوظ کرنے کی جگہ چنیں</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} برآمد ہو گیا</translation>
    </message>
    <message>
        <source>answers from Word</source>
        <translation>ورڈ سے آئے جوابات</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>preferred term</source>
        <translation>پسندیدہ اصطلاح</translation>
    </message>
    <message>
        <source>replace term</source>
        <translation>اصطلاح کی تبدیلی</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>تبدیلی</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمہ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the {side}</source>
        <translation>{side} کی زبان</translation>
    </message>
    <message>
        <source>Choose the file of the {side}</source>
        <translation>{side} کی فائل چنیں</translation>
    </message>
    <message>
        <source>Paste the {side}</source>
        <translation>{side} چسپاں کریں</translation>
    </message>
    <message>
        <source>Paragraphs cut from the {side}</source>
        <translation>{side} سے نکالے گئے پیرے</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste a text.</source>
        <translation>یہاں فائل گرائیں، چنیں، یا متن چسپاں کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln لفظ</numerusform>
            <numerusform>%Ln الفاظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) cut away; tick what belongs to the article</source>
        <translation>
            <numerusform>%n پیرا نکالا گیا؛ جو مضمون کا حصہ ہو اس پر نشان لگائیں</numerusform>
            <numerusform>%n پیرے نکالے گئے؛ جو مضمون کا حصہ ہوں ان پر نشان لگائیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln لفظ</numerusform>
            <numerusform>%Ln الفاظ</numerusform>
        </translation>
    </message>
    <message>
        <source>No open flags</source>
        <translation>کوئی کھلا نشان نہیں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{flags}: {parts}</source>
        <translation>{flags}: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>MQM {value}, passes {threshold}</source>
        <translation>‏MQM {value}، حد {threshold} سے اوپر</translation>
    </message>
    <message>
        <source>MQM {value}, below {threshold}</source>
        <translation>‏MQM {value}، حد {threshold} سے کم</translation>
    </message>
    <message>
        <source>MQM {value}, does not pass</source>
        <translation>‏MQM {value}، معیار پر پورا نہیں</translation>
    </message>
</context>
<context>
    <name>TermHeader</name>
    <message>
        <source>Source term</source>
        <translation>ماخذ کی اصطلاح</translation>
    </message>
    <message>
        <source>Renderings, preferred first</source>
        <translation>ترجمے، پسندیدہ پہلے</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>کل</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>said in more than one way</source>
        <translation>ایک سے زیادہ طرح کہا گیا</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Drifting</source>
        <translation>بدلتی ہوئی</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>یکساں</translation>
    </message>
</context>
<context>
    <name>TermsDock</name>
    <message>
        <source>Terms</source>
        <translation>اصطلاحات</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>اسے بدلیں</translation>
    </message>
    <message>
        <source>Send to termbase</source>
        <translation>فرہنگ میں بھیجیں</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>اصطلاح تلاش کریں</translation>
    </message>
    <message>
        <source>Preferred rendering</source>
        <translation>پسندیدہ ترجمہ</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms</source>
        <translation>کوئی اصطلاح نہیں</translation>
    </message>
    <message>
        <source>Replace both</source>
        <translation>دونوں بدلیں</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %n</source>
        <translation>
            <numerusform>سب %n بدلیں</numerusform>
            <numerusform>سب %n بدلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all others</source>
        <translation>باقی سب بدلیں</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <source>Flag {number} of {total}</source>
        <translation>نشان {number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>کوئی نشان نہیں</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} ← {target}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>House style: {name}</source>
        <translation>ادارتی انداز: {name}</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Trend</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Articles, one by one</source>
        <translation>مضامین، ایک ایک کر کے</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Add a folder of saved reviews: only their figures are kept, on this computer, and only of what you add.</source>
        <translation>ابھی کچھ محفوظ نہیں۔ محفوظ جائزوں کا فولڈر شامل کریں: صرف ان کے اعداد اسی کمپیوٹر پر رکھے جاتے ہیں، اور صرف ان کے جو آپ شامل کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept on this computer</source>
        <translation>
            <numerusform>اس کمپیوٹر پر %n مضمون محفوظ</numerusform>
            <numerusform>اس کمپیوٹر پر %n مضمون محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sum up by</source>
        <translation>&amp;خلاصہ بلحاظ</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>فولڈر &amp;شامل کریں…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برآمد…</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>سب &amp;مٹا دیں</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Points per 1,000 words</source>
        <translation>ہر 1,000 الفاظ پر پوائنٹ</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>قابلِ اشاعت</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تخمینہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مضامین</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>قابلِ اشاعت</translation>
    </message>
    <message>
        <source>Dearest kinds</source>
        <translation>سب سے مہنگی قسمیں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>بے نام</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Add a folder of saved reviews</source>
        <translation>محفوظ جائزوں کا فولڈر شامل کریں</translation>
    </message>
    <message>
        <source>There are no saved reviews in this folder.</source>
        <translation>اس فولڈر میں کوئی محفوظ جائزہ نہیں۔</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>پڑھی نہ جا سکیں: {files}</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>ورک بُک</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>رجحان برآمد کریں</translation>
    </message>
    <message>
        <source>trend.xlsx</source>
        <translation>trend.xlsx</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} برآمد ہو گیا</translation>
    </message>
    <message>
        <source>Delete the figures of all articles? The saved reviews stay as they are.</source>
        <translation>تمام مضامین کے اعداد مٹا دیں؟ محفوظ جائزے جوں کے توں رہیں گے۔</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>سب مٹا دیں</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a source text and its translation here</source>
        <translation>ماخذ اور اس کا ترجمہ یہاں گرائیں</translation>
    </message>
    <message>
        <source>Word, web pages, plain text, or one file that holds both (XLIFF, TMX, PO, tables)</source>
        <translation>ورڈ، ویب صفحے، سادہ متن، یا ایک فائل جس میں دونوں ہوں (XLIFF، TMX، PO، جدول)</translation>
    </message>
    <message>
        <source>Word, web pages, plain text, or one file that holds both (XLIFF, TMX, PO, tables); Ctrl+V pastes a text</source>
        <translation>ورڈ، ویب صفحے، سادہ متن، یا ایک ہی فائل جس میں دونوں ہوں (XLIFF, TMX, PO، جدول)؛ Ctrl+V سے متن چسپاں ہوتا ہے</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>نیا جائزہ…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>کھولیں…</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>نمونے کا مضمون دیکھیں</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>حالیہ جائزے</translation>
    </message>
</context>
<context>
    <name>WhyScore</name>
    <message>
        <source>{points} points in {words} words</source>
        <translation>{words} الفاظ میں {points} پوائنٹ</translation>
    </message>
    <message>
        <source>Nothing counts against this passage.</source>
        <translation>اس پیرے میں کوئی خامی شمار نہیں ہوئی۔</translation>
    </message>
</context>
<context>
    <name>WritingSurface</name>
    <message>
        <source>Passage {number}</source>
        <translation>پیرا {number}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>اصطلاحات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>نیا جائزہ…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>نیا جائزہ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>کھولیں…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>New review from the clip&amp;board…</source>
        <translation>کلپ بورڈ سے نیا جائزہ…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple article</source>
        <translation>نمونے کا مضمون کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>نئے نام سے محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برآمد…</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>ورڈ میں برآمد</translation>
    </message>
    <message>
        <source>Export the &amp;translation alone…</source>
        <translation>صرف ترجمہ برآمد کریں…</translation>
    </message>
    <message>
        <source>Take &amp;back from Word…</source>
        <translation>ورڈ سے &amp;واپس لیں…</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>مضمون بند کریں</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>اگلی جگہ</translation>
    </message>
    <message>
        <source>Previous pla&amp;ce</source>
        <translation>پچھلی جگہ</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>تبدیل کریں</translation>
    </message>
    <message>
        <source>&amp;Merge with the next passage</source>
        <translation>اگلے پیرے سے ملائیں</translation>
    </message>
    <message>
        <source>S&amp;plit the passage…</source>
        <translation>پیرا تقسیم کریں…</translation>
    </message>
    <message>
        <source>First sentence of the translation &amp;up</source>
        <translation>ترجمے کا پہلا جملہ اوپر</translation>
    </message>
    <message>
        <source>Last sentence of the translation &amp;down</source>
        <translation>ترجمے کا آخری جملہ نیچے</translation>
    </message>
    <message>
        <source>First sentence of the &amp;source up</source>
        <translation>ماخذ کا پہلا جملہ اوپر</translation>
    </message>
    <message>
        <source>Last sentence of the s&amp;ource down</source>
        <translation>ماخذ کا آخری جملہ نیچے</translation>
    </message>
    <message>
        <source>Loc&amp;k the passage</source>
        <translation>پیرا م&amp;قفل کریں</translation>
    </message>
    <message>
        <source>Al&amp;ign anew from this passage on</source>
        <translation>اس پیرے سے آگے &amp;نئے سرے سے برابر کریں</translation>
    </message>
    <message>
        <source>S&amp;wap source and translation</source>
        <translation>ماخذ اور ترجمہ باہم بدلیں</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>ترجیحات…</translation>
    </message>
    <message>
        <source>&amp;Next flag</source>
        <translation>اگلا نشان</translation>
    </message>
    <message>
        <source>&amp;Previous flag</source>
        <translation>پچھلا نشان</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelt word</source>
        <translation>غلط ہجے والا اگلا لفظ</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>تجویز قبول کریں</translation>
    </message>
    <message>
        <source>&amp;Dismiss here</source>
        <translation>یہاں رد کریں</translation>
    </message>
    <message>
        <source>Dismiss in this a&amp;rticle</source>
        <translation>اس مضمون میں رد کریں</translation>
    </message>
    <message>
        <source>Dismiss always, for this &amp;house</source>
        <translation>اس ادارے کے لیے ہمیشہ رد کریں</translation>
    </message>
    <message>
        <source>The check is wrong: s&amp;witch it off…</source>
        <translation>جانچ غلط ہے: بند کریں…</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>فیصلہ واپس لیں</translation>
    </message>
    <message>
        <source>Accept the &amp;whole group</source>
        <translation>پورا گروہ قبول کریں</translation>
    </message>
    <message>
        <source>Dismiss the wh&amp;ole group here</source>
        <translation>پورا گروہ یہاں رد کریں</translation>
    </message>
    <message>
        <source>List flags one b&amp;y one</source>
        <translation>نشان ایک ایک کر کے دکھائیں</translation>
    </message>
    <message>
        <source>Group fla&amp;gs by check</source>
        <translation>نشان جانچ کے لحاظ سے یکجا کریں</translation>
    </message>
    <message>
        <source>Group flags by passage</source>
        <translation>نشان پیروں کے لحاظ سے یکجا کریں</translation>
    </message>
    <message>
        <source>Wh&amp;ich flags to list…</source>
        <translation>کون سے نشان دکھائے جائیں…</translation>
    </message>
    <message>
        <source>Find in the fla&amp;gs</source>
        <translation>نشانات میں تلاش</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>نوٹ…</translation>
    </message>
    <message>
        <source>&amp;Category and severity…</source>
        <translation>قسم اور شدت…</translation>
    </message>
    <message>
        <source>&amp;Flag the selected words…</source>
        <translation>منتخب الفاظ پر نشان لگائیں…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with other versions…</source>
        <translation>دوسرے تراجم سے &amp;موازنہ…</translation>
    </message>
    <message>
        <source>O&amp;verrule the verdict…</source>
        <translation>&amp;فیصلہ بدلیں…</translation>
    </message>
    <message>
        <source>Check every&amp;thing again</source>
        <translation>سب کچھ دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Remarks on this r&amp;un…</source>
        <translation>اس جانچ پر ملاحظات…</translation>
    </message>
    <message>
        <source>&amp;Use a termbase…</source>
        <translation>فرہنگ استعمال کریں…</translation>
    </message>
    <message>
        <source>&amp;Put the termbases away</source>
        <translation>فرہنگیں ہٹا دیں</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>T&amp;rend over many reviews…</source>
        <translation>کئی جائزوں کا &amp;رجحان…</translation>
    </message>
    <message>
        <source>&amp;Flags</source>
        <translation>نشانات</translation>
    </message>
    <message>
        <source>Source c&amp;olumn first</source>
        <translation>ماخذ کا کالم پہلے</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>ماخذ دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Decided flags in the text</source>
        <translation>طے شدہ نشان متن میں دکھائیں</translation>
    </message>
    <message>
        <source>Dim all but the &amp;passage at hand</source>
        <translation>زیرِ نظر پیرے کے سوا سب مدھم</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>متن بڑا کریں</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>متن چھوٹا کریں</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>معمول کا سائز</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>روشن یا تاریک، سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Always l&amp;ight</source>
        <translation>ہمیشہ روشن</translation>
    </message>
    <message>
        <source>Always d&amp;ark</source>
        <translation>ہمیشہ تاریک</translation>
    </message>
    <message>
        <source>&amp;Whole screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>&amp;About TransCheck</source>
        <translation>ٹرانس چیک کے بارے میں</translation>
    </message>
</context>
<context>
    <name>edit_issue</name>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}“</translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <source>being checked again</source>
        <translation>دوبارہ جانچ جاری</translation>
    </message>
    <message>
        <source>below the pass mark</source>
        <translation>معیار سے کم</translation>
    </message>
    <message>
        <source>at or above the pass mark</source>
        <translation>معیار پر یا اس سے اوپر</translation>
    </message>
    <message>
        <source>Passage {number}, score {score}, {verdict}</source>
        <translation>پیرا {number}، نمبر {score}، {verdict}</translation>
    </message>
    <message>
        <source>{passage}, locked</source>
        <translation>{passage}، مقفل</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Phrasing</source>
        <translation>اسلوب</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>اصطلاح</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>مقامی</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظہ</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>major</source>
        <translation>بڑی</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>سنگین</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>رد شدہ</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>غلط اصطلاح</translation>
    </message>
    <message>
        <source>Term or name drift</source>
        <translation>اصطلاح یا نام میں فرق</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>غلط ترجمہ</translation>
    </message>
    <message>
        <source>Literal, meaning lost</source>
        <translation>لفظی، مفہوم گم</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>اضافہ</translation>
    </message>
    <message>
        <source>Untranslated text</source>
        <translation>بلا ترجمہ متن</translation>
    </message>
    <message>
        <source>Number, date or unit differs</source>
        <translation>عدد، تاریخ یا اکائی مختلف</translation>
    </message>
    <message>
        <source>Quotation not faithful</source>
        <translation>اقتباس اصل کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Spelling, punctuation, spacing</source>
        <translation>املا، رموزِ اوقاف، فاصلہ</translation>
    </message>
    <message>
        <source>Awkward, literal</source>
        <translation>غیر فطری، لفظی</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>ادارتی انداز</translation>
    </message>
    <message>
        <source>Locale convention</source>
        <translation>مقامی دستور</translation>
    </message>
    <message>
        <source>Needs a gloss</source>
        <translation>وضاحت درکار</translation>
    </message>
    <message>
        <source>Preferential</source>
        <translation>پسند کا معاملہ</translation>
    </message>
    <message>
        <source>Good solution</source>
        <translation>عمدہ ترجمہ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>چینی (سادہ)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>چینی (روایتی)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چیک</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>ولندیزی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسیسی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>جرمن</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبرانی</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ہندی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>اطالوی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>جاپانی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کوریائی</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>سورانی کردی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>پولش</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتگالی</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>پنجابی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>سندھی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ہسپانوی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>یوکرینی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Literal wording</source>
        <translation>لفظی ترجمہ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>اسلوب</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>اصطلاحات اور نام</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>زبان نامعلوم</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Try: {suggestion}</source>
        <translation>تجویز: {suggestion}</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>ترجمہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>ماخذ میں نہیں</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>reading</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>finding sentences</source>
        <translation>جملوں کی شناخت</translation>
    </message>
    <message>
        <source>aligning</source>
        <translation>ہم سطری</translation>
    </message>
    <message>
        <source>tracing terms</source>
        <translation>اصطلاحات کی تلاش</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>نمبر دینا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
</context>
</TS>
