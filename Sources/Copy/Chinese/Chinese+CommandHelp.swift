extension Chinese: CommandHelpCopy {
  var placeOption: String { "发卡地：地名、拼音或代码。" }
  var answerOption: String { "别的回答，照词写，如 \"person adult agent\"。" }
  var programAbstract: String { "补卡：社保卡/医保卡丢了、坏了、换了账户，一步步办回来。" }
  var compileAbstract: String { "把一个文件夹的指南编成一个文件，打软件包用。" }
  var compileFolderWord: String { "放资料的文件夹；不写就是正在用的那个。" }
  var compileOutputOption: String { "写到哪个文件。" }
  var compileForceFlag: String { "已有这个文件也换掉。" }
  var diagnoseAbstract: String { "卡为什么用不了，一问一问查出来。" }
  var diagnoseCaseOption: String { "哪个事项：里面说过的不再问。" }
  var diagnoseAnswerWords: String { "已经知道的，写成 问题=回答。" }
  var graphAbstract: String { "把一种情形或一个事项会有的状态和经过画成图。" }
  var graphFormatOption: String { "mermaid 或 json。" }
  var graphCaseOption: String { "照哪个事项的回答和规定画。" }
  var graphCaseAlone: String { "--case 自己带着回答：不要再写 --situation、--place、--answer。" }
  var doctorAbstract: String { "查数据文件和备份是否完好，把读得出的救出来。" }
  var doctorRescueOption: String { "把读得出的写进一个新文件。" }
  var explainAbstract: String { "一件事现在为什么能记或不能记，记了会怎样。" }
  var explainWords: String { "要问的那件事，照词写。" }
  var caseWord: String { "事项的编号或叫法。" }
  var exportAbstract: String { "把事项导出：打印的告知单（HTML）、文字、日历或数据。" }
  var exportFormatOption: String { "html、markdown、ics、json，或交给别的窗口的 handover。" }
  var exportOutputOption: String { "写进这个文件，不印在屏幕上。" }
  var exportLargeFlag: String { "大字（html）；不写就照设置。" }
  var exportNameFlag: String { "事项的叫法也一起交（handover）。" }
  var exportForceFlag: String { "已有这个文件也覆盖。" }
  var guideAbstract: String { "检查指南，看还缺什么。" }
  var lintAbstract: String { "列出每一处错：什么、在哪、为什么、怎么改。" }
  var lintExitCodes: String { "退出码：0 没有问题，1 只有提醒，65 有错误。" }
  var lintPathWord: String { "放资料的文件夹，或单独一份指南（当作放在里面来读）；不写就查正在用的。" }
  var toldAbstract: String { "记下热线或窗口的回答；在这个事项里有效，过时为止。" }
  var toldQuestionWord: String { "问的是什么，如 fee.reissue。" }
  var toldAnswerWords: String { "对方怎么答的。" }
  var toldByOption: String { "谁说的：电话号码或窗口。" }
  var toldUntilOption: String { "用到哪天为止。" }
  var toldDeskFlag: String { "本窗口每个事项都照它办。" }
  var importAbstract: String { "接过别的窗口交来的事项。" }
  var importFileWord: String { "文件；- 是标准输入。" }
  var newAbstract: String { "新建一个事项，印出编号。" }
  var newNameOption: String { "这里怎么叫它。不要写证件号码。" }
  var newLineOption: String { "一行说完，如 \"chengdu 丢 代 已口头11-20 #王阿姨\"。" }
  var newLineAlone: String { "--line 已经说全：不要再写 --name、--situation、--place、--answer。" }
  var newSaysNothing: String { "什么都没说：加上 --line、--situation、--place、--answer 或 --name。" }
  var wizardAbstract: String { "在终端里打开向导（不写命令就是它）。" }
  var plainFlag: String { "不画整屏，一行一行问答：给读屏软件、管道和慢线路。" }
  var idleMinutesOption: String { "这么多分钟没按键就清屏，留给下一位。" }
  var idleMinutesRange: String { "--idle-minutes 要写 1 到 1440。" }
  var citiesAbstract: String { "找城市、县、区：地名、拼音、首字母、区号或代码都行。" }
  var citiesWord: String { "找什么；不写就列出有自己指南的地方。" }
  var cityAbstract: String { "一个地方补卡的规定，各是谁说的。" }
  var cityWord: String { "城市、县或区：地名、拼音或六位代码。" }
  var citySituationOption: String { "看哪种情形的。" }
  var practiseAbstract: String { "打开向导练习：什么都不留，不动自己的事项。" }
  var manualAbstract: String { "印出手册页，给 man 或 groff。" }
  var proposeAbstract: String { "把一个事项里问到的回答印成指南，交给管指南的人。" }
  var putOffAbstract: String { "到期的事改天再提醒。" }
  var putOffWords: String { "哪件事（如 ask-progress）和哪天：11-28、明天、3天、下周五。" }
  var listAbstract: String { "列出所有事项，最急的在前。" }
  var showAbstract: String { "看一个事项：回答、各条线和记录。" }
  var statusAbstract: String { "事项办到哪了，什么到期，下一步做什么。" }
  var checklistAbstract: String { "每趟带什么，各是谁说的。" }
  var casesWords: String { "事项的编号或叫法，可以几个。" }
  var checklistPlainFlag: String { "印成文字，和不写一样。" }
  var routesAbstract: String { "拿新卡的几种办法：几天、几元、跑几趟、先问什么。" }
  var routesDiscussion: String { "选一种：buka record 事项 answer route instant-branch" }
  var routesWishOption: String {
    "最看重什么：soonest（最快）、fewest-trips（少跑）、from-home（在家办）或 cheapest（省钱）。"
  }
  var questionsAbstract: String { "打电话要问什么，照着念。" }
  var recordAbstract: String { "记下发生的事、一个回答或一个勾。" }
  var recordWords: String { "发生了什么，照词写。" }
  var recordInsistFlag: String { "照规定办不了，也照记。" }
  var recordTakeAlongFlag: String { "和它对不上的旧记录一并撤掉。" }
  var undoAbstract: String { "撤掉最后写的。" }
  var undoRedoFlag: String { "把最后撤掉的再写上。" }
  var reopenAbstract: String { "接着办一个已经结束的事项。" }
  var reopenDiscussion: String { "以前的记录都在。要撤回用 buka undo。" }
  var adviceAbstract: String { "好几张卡、持卡人去世、可疑短信等等，该怎么办。" }
  var advicePageWord: String { "哪一页；不写就列出所有页。" }
  var coverageAbstract: String { "各地的资料有多全，最缺什么。" }
  var coveragePlaceWords: String { "地名、拼音或六位代码；不写就是有自己指南的每个地方。" }
  var dueAbstract: String { "今天有事到期的事项，给 cron 用。" }
  var dueDaysOption: String { "往后看几天。" }
  var dueDaysRange: String { "--days 要写 0 到 3650 天。" }
  var wordAbstract: String { "官方页面上的一个词（如“封存”）是什么意思，该怎么办。" }
  var wordWords: String { "哪个词；不写就全列出来。" }
  var wordPlaceOption: String { "发卡地：当地页面自己的说法在前。" }
  var wipeAbstract: String { "删掉一个或全部事项，找不回来。" }
  var wipeAllFlag: String { "删掉所有事项。" }
  var wipeYesFlag: String { "不再问一遍。" }
  var wipeNamesNothing: String { "说出一个事项，或写 --all。" }
  var todayOption: String { "把哪天当今天：2026-11-22、11-22、昨天。" }
  var nowOption: String { "把几点当现在，如 20:30。" }
  var langOption: String { "zh 或 en。" }
  var jsonFlag: String { "印成 JSON。" }
  var colorOption: String { "颜色：auto、never 或 always。auto 看终端和 NO_COLOR。" }
  var asciiFlag: String { "英文 ASCII，给显示不了中文的终端。" }
  var onOption: String { "哪天：2026-11-20、11-20、昨天、3天前、~11-20，不知道写 ?。" }
  var atOption: String { "几点，如 20:30。" }
  var compileDiscussion: String {
    """
    文件叫 guides.set，放在程序旁边、../share/buka 里，或 BUKA_RESOURCES 指的地方。没有它，第一次启动会把程序自带的文件夹编进缓存。
    退出码：0 写好了，65 指南有错，什么都没写。
    """
  }
  var diagnoseDiscussion: String { "印出下一个问题和能答的词，或查出了什么。什么都不记。" }
  var graphDiscussion: String { "不写情形就画卡丢了；不写地方，每条规定都按最稳妥的算。" }
  var doctorDiscussion: String {
    """
    原来的文件不动。--rescue 把读得出的写进新文件，缺的从备份里补，并说丢了什么。

    退出码：0 都完好或已救出，65 有损坏。
    """
  }
  var explainDiscussion: String { "不写哪件事就全列出来，能记的在前。什么都不记。记不进去的，退出码是 1。" }
  var toldDiscussion: String {
    "有哪些问题，键叫什么：buka questions 事项 --json。写 --desk，这个回答本窗口每个事项都用，另存一个文件，放在本窗口的指南里。"
  }
  var importDiscussion: String {
    "文件来自 buka export 事项 --format handover。这里没有的事项就新建，已有的补上缺的记录。两边写的按写的先后排；同一个问题两边都答过，后写的算。同一个文件导两遍，什么都不变。"
  }
  var practiseDiscussion: String { "每一页的标题都写着是练习。事项只在内存里，退出就没了；不打印，不写文件。" }
  var putOffDiscussion: String {
    "不写哪件事，就是最急的一件。推迟不等于办了：那天以前会失效的仍看得见，失效那天到期。有哪些事，键叫什么：buka status 事项 --json。"
  }
  var coverageDiscussion: String {
    """
    读不了的文件不算，在最后列出来。
    退出码：0 都读了，65 有读不了的。
    """
  }
  var dueDiscussion: String {
    """
    每个有事到期的事项一行，最急的在前，到期的事都写上；没有就什么都不印。

    退出码：0 没有到期的，1 有。出错另有退出码，64 起：64 写法不对，65 数据读不出，66 缺资料，73 到 75 文件写不了。
    """
  }
  var wordDiscussion: String { "写法不同、多了空格都认得：未启用、口头挂失、卡状态：已注销。" }
  var wipeDiscussion: String { "在终端里会再问一遍；脚本里写 --yes。" }
  var exportDiscussion: String {
    """
    buka export 7K3 --output 7K3.html            一张 A4，用浏览器打印
    buka export 7K3 --large --output 7K3.html    大字的
    buka export 7K3 --format markdown
    buka export 7K3 --format ics --output 7K3.ics
    buka export 7K3 --format handover --output buka-7K3.json     交给别的窗口：buka import

    不写 --output，或写 --output -，就印在屏幕上。不写 --force 不覆盖已有的文件；写出的文件只有本人读得了。\
    设备和管道照写，还是原来的样子。
    """
  }
  var checklistDiscussion: String {
    """
    buka checklist 7K3            一个事项的每一趟
    buka checklist 7K3 7K4 7K5    几个事项的下一趟；去同一种窗口的并成一张
    """
  }
  var proposeDiscussion: String {
    "检查：buka guide propose 事项 > draft.yaml; buka guide lint draft.yaml"
  }
  var programOverview: String { "不写命令就打开向导：画在整屏上；没有整屏或要求逐行，就一行一行问答。向导里能做的，用命令也都能做。" }
  var helpOption: String { "印出这份说明。" }
  var versionOption: String { "印出版本号。" }
  var helpUsage: String { "用法：" }
  var helpArguments: String { "后面写的词：" }
  var helpOptions: String { "选项：" }
  var helpSubcommands: String { "命令：" }
  func recordDiscussion(happenings: [String]) -> String {
    "能记的事：\(happenings.joined(separator: "、"))。"
  }
  func situationOption(situations: [String]) -> String {
    "怎么了：\(situations.joined(separator: "、"))。"
  }
  func exitCodes(statuses: [String]) -> String {
    "退出码：\(statuses.joined(separator: "，"))。"
  }
  func environmentVariables(names: [String]) -> String {
    "环境变量：\(names.joined(separator: "、"))；见 buka manual。"
  }
  func defaultValue(value: String) -> String { "（不写就是 \(value)）" }
  func helpFooter(command: String) -> String { "看某个命令怎么用：\(command) <command>" }
  func seeHelpOf(command: String) -> String { "怎么写：\(command) --help" }
}
